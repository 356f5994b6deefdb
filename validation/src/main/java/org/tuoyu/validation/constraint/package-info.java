/**
 * The validators of {@code org.tuoyu.constraint}, found by any Bean Validation engine through its service mechanism, and a
 * ready engine. Start with {@link org.tuoyu.validation.constraint.BeanValidation}. Part of the public API.
 */
@NullMarked
package org.tuoyu.validation.constraint;

import org.jspecify.annotations.NullMarked;
