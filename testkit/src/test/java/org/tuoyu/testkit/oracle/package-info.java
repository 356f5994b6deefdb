/** Answers of somebody else, with which ours are compared. */
@NullMarked
package org.tuoyu.testkit.oracle;

import org.jspecify.annotations.NullMarked;
