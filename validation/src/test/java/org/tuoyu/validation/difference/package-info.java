@NullMarked
package org.tuoyu.validation.difference;

import org.jspecify.annotations.NullMarked;
