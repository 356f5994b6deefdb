/** Checks what the form of a pack does not say: references, dates, units, facts. Internal. */
@NullMarked
package org.tuoyu.serialization.lint;

import org.jspecify.annotations.NullMarked;
