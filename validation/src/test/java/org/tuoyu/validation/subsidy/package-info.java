/** Tests what is owed, by rows computed by hand. */
@NullMarked
package org.tuoyu.validation.subsidy;

import org.jspecify.annotations.NullMarked;
