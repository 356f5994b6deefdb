/** Tests of the codes about persons. */
@NullMarked
package org.tuoyu.person;

import org.jspecify.annotations.NullMarked;
