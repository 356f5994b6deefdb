@NullMarked
package org.tuoyu.validation.explanation;

import org.jspecify.annotations.NullMarked;
