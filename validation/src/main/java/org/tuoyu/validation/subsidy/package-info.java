/**
 * Computes what is owed: one scheme for each way of computing, none of which holds a figure. Start with {@link
 * org.tuoyu.validation.subsidy.Subsidies}. Internal.
 */
@NullMarked
package org.tuoyu.validation.subsidy;

import org.jspecify.annotations.NullMarked;
