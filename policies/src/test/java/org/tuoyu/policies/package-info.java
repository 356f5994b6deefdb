/** Tests of the authored packs, read as plain YAML; internal. Start at {@link org.tuoyu.policies.AuthoredPacks}. */
@NullMarked
package org.tuoyu.policies;

import org.jspecify.annotations.NullMarked;
