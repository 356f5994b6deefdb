/**
 * Staff: role, employment, education, certificates, training, health and background checks. Start with {@link
 * org.tuoyu.staff.StaffMember}. Part of the public API.
 */
@NullMarked
package org.tuoyu.staff;

import org.jspecify.annotations.NullMarked;
