/**
 * Submissions for tests: made to comply, sampled, generated, and judged. Start with {@link
 * org.tuoyu.testkit.TuoyuDomain} in jqwik properties and with {@link org.tuoyu.testkit.Samples} elsewhere. Part of the
 * public API.
 */
@NullMarked
package org.tuoyu.testkit;

import org.jspecify.annotations.NullMarked;
