/**
 * Safety of an institution: plans, drills, training, protection, insurance. Start with {@link
 * org.tuoyu.safety.Safety}. Part of the public API.
 */
@NullMarked
package org.tuoyu.safety;

import org.jspecify.annotations.NullMarked;
