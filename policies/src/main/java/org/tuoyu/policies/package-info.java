/** Finds the packs that are bundled; {@link org.tuoyu.policies.BundledPacks} is all there is. Part of the public API. */
@NullMarked
package org.tuoyu.policies;

import org.jspecify.annotations.NullMarked;
