/** Tests the words for facts, places and units. */
@NullMarked
package org.tuoyu.validation.fact;

import org.jspecify.annotations.NullMarked;
