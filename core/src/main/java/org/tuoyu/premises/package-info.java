/**
 * Where an institution works: tenure, land, rooms, fire protection, surveillance. Start with {@link
 * org.tuoyu.premises.Premises}. Part of the public API.
 */
@NullMarked
package org.tuoyu.premises;

import org.jspecify.annotations.NullMarked;
