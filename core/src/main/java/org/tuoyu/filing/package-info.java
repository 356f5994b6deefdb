/**
 * The record that an institution lodges with the county health department: documents, receipt, changes, end. Start
 * with {@link org.tuoyu.filing.Filing}. Part of the public API.
 */
@NullMarked
package org.tuoyu.filing;

import org.jspecify.annotations.NullMarked;
