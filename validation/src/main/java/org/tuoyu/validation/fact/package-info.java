/** Generated access to the facts of the models. Internal. */
@NullMarked
package org.tuoyu.validation.fact;

import org.jspecify.annotations.NullMarked;
