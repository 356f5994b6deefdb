/** Tests of routes, duties and posts. */
@NullMarked
package org.tuoyu.validation.responsibility;

import org.jspecify.annotations.NullMarked;
