/**
 * Why a rule is asked at a place on a day, or why not, and how it was answered. Start with {@link
 * org.tuoyu.validation.explanation.Explanations}. Internal.
 */
@NullMarked
package org.tuoyu.validation.explanation;

import org.jspecify.annotations.NullMarked;
