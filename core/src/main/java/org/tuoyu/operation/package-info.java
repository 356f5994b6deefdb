/**
 * Daily operation of an institution: fees, meals, disclosure, parents, written systems, reports, utilities. Start with
 * {@link org.tuoyu.operation.Fee}. Part of the public API.
 */
@NullMarked
package org.tuoyu.operation;

import org.jspecify.annotations.NullMarked;
