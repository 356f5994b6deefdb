/**
 * How a model states a fact: labels, units, sensitivity, and the difference between "none" and "not stated". Start with
 * {@link org.tuoyu.fact.StatedList}. Part of the public API.
 */
@NullMarked
package org.tuoyu.fact;

import org.jspecify.annotations.NullMarked;
