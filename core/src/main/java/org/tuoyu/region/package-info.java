/**
 * Statistics of a region: population, seats, staff, coverage, residential areas, milestones. Start with {@link
 * org.tuoyu.region.RegionStatistics}. Part of the public API.
 */
@NullMarked
package org.tuoyu.region;

import org.jspecify.annotations.NullMarked;
