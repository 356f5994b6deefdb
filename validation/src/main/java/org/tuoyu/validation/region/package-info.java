/**
 * Where a region stands against the targets of its documents. Start with {@link org.tuoyu.validation.region.Targets}.
 * Internal.
 */
@NullMarked
package org.tuoyu.validation.region;

import org.jspecify.annotations.NullMarked;
