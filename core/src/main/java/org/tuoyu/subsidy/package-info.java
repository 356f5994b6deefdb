/**
 * What is claimed: subsidies, awards, and the facts behind tax reliefs. Start with {@link org.tuoyu.subsidy.Claim}.
 * Part of the public API.
 */
@NullMarked
package org.tuoyu.subsidy;

import org.jspecify.annotations.NullMarked;
