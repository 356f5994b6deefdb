/**
 * Identifiers of bodies, people, places and documents, with checks that say what is wrong. Start with
 * {@link org.tuoyu.identifier.CreditCode}. Part of the public API.
 */
@NullMarked
package org.tuoyu.identifier;

import org.jspecify.annotations.NullMarked;
