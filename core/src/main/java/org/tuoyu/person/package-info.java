/**
 * Codes about persons that several chapters share: education and the conclusions of checks. Start with {@link
 * org.tuoyu.person.Education}. Part of the public API.
 */
@NullMarked
package org.tuoyu.person;

import org.jspecify.annotations.NullMarked;
