/**
 * How documents are composed from the rulebook in force: a skeleton, what each form asks for, and the steps that make a
 * document comply or break one rule. Start with {@link org.tuoyu.testkit.composition.Composer}. Internal.
 */
@NullMarked
package org.tuoyu.testkit.composition;

import org.jspecify.annotations.NullMarked;
