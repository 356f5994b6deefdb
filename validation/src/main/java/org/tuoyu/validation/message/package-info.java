/** Texts of outcomes: templates of packs, filled from the facts, in both languages. Internal. */
@NullMarked
package org.tuoyu.validation.message;

import org.jspecify.annotations.NullMarked;
