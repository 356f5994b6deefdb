/** Ours and the alternatives, on the same document and the same checks, in one run. Start with {@link org.tuoyu.benchmarks.Ratios}. */
@NullMarked
package org.tuoyu.benchmarks;

import org.jspecify.annotations.NullMarked;
