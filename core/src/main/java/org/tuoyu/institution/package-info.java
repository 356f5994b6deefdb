/**
 * The institution and what makes it one: name, legal form, registration, chain, kindergarten. Its site, staff,
 * classes, seats and filing have packages of their own. Start with {@link org.tuoyu.institution.Institution}. Part of
 * the public API.
 */
@NullMarked
package org.tuoyu.institution;

import org.jspecify.annotations.NullMarked;
