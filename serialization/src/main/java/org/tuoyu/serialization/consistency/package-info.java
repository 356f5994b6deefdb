/** Checks what the values of a submission say of each other, without any clause. Internal. */
@NullMarked
package org.tuoyu.serialization.consistency;

import org.jspecify.annotations.NullMarked;
