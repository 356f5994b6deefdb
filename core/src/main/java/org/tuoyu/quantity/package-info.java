/**
 * Quantities of the field: money in whole fen, ages in months, ranges of dates, exact ratios and percentages. Start with
 * {@link org.tuoyu.quantity.Yuan}. Part of the public API.
 */
@NullMarked
package org.tuoyu.quantity;

import org.jspecify.annotations.NullMarked;
