/**
 * Classes: type, mode, children by age, care workers, living unit. Start with {@link org.tuoyu.classgroup.ClassGroup}.
 * Part of the public API.
 */
@NullMarked
package org.tuoyu.classgroup;

import org.jspecify.annotations.NullMarked;
