/** Tests of the models of an institution. */
@NullMarked
package org.tuoyu.institution;

import org.jspecify.annotations.NullMarked;
