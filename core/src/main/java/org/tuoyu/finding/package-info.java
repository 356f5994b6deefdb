/**
 * What a check found: outcomes, structure faults, verdicts and the report that holds them. Start with {@link
 * org.tuoyu.finding.Report}. Part of the public API.
 */
@NullMarked
package org.tuoyu.finding;

import org.jspecify.annotations.NullMarked;
