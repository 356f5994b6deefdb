/** Tests of the bundled law, each row computed by hand from a clause; internal. */
@NullMarked
package org.tuoyu.validation.law;

import org.jspecify.annotations.NullMarked;
