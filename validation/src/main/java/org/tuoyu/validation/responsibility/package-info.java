/**
 * Who is responsible: the bodies that handle the matters of an institution, the duties of each body, and the posts of
 * coordinating bodies. Start with {@link org.tuoyu.validation.responsibility.Directions}. Internal.
 */
@NullMarked
package org.tuoyu.validation.responsibility;

import org.jspecify.annotations.NullMarked;
