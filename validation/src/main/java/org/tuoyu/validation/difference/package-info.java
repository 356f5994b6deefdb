/**
 * What differs between two places, two days or two rulebooks. Start with {@link
 * org.tuoyu.validation.difference.Differences}. Internal.
 */
@NullMarked
package org.tuoyu.validation.difference;

import org.jspecify.annotations.NullMarked;
