/**
 * Small complete programs, one for each question; start at {@link org.tuoyu.examples.DoesItComply}. Not published; run
 * from the root of the repository.
 */
@NullMarked
package org.tuoyu.examples;

import org.jspecify.annotations.NullMarked;
