/**
 * The four questions: does this comply, what is owed, who is responsible, where does the region stand. Start with {@link
 * org.tuoyu.validation.Rulebook}. Part of the public API.
 */
@NullMarked
package org.tuoyu.validation;

import org.jspecify.annotations.NullMarked;
