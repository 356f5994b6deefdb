/**
 * Bean Validation constraints for the identifiers of this field, to put on one's own classes and records. Their validators
 * come with the module {@code org.tuoyu.validation}. Start with {@link org.tuoyu.constraint.ValidCreditCode}. Part of the
 * public API.
 */
@NullMarked
package org.tuoyu.constraint;

import org.jspecify.annotations.NullMarked;
