/** Tests of the models of a submission. */
@NullMarked
package org.tuoyu.submission;

import org.jspecify.annotations.NullMarked;
