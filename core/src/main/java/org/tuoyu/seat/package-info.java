/**
 * Seats: planned, built, filed, available, occupied are five numbers. Start with {@link
 * org.tuoyu.seat.SeatAllocation}. Part of the public API.
 */
@NullMarked
package org.tuoyu.seat;

import org.jspecify.annotations.NullMarked;
