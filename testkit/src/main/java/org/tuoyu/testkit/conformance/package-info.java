/**
 * The conformance cases: facts, a place and a day on one side, what the law makes of them on the other, as JSON that any
 * language can run. Start with {@link org.tuoyu.testkit.conformance.ConformanceCases} to read them, with {@link
 * org.tuoyu.testkit.conformance.ConformanceSuite} to run them against an implementation of your own. Part of the public
 * API.
 */
@NullMarked
package org.tuoyu.testkit.conformance;

import org.jspecify.annotations.NullMarked;
