/**
 * What the law says, as data: documents, clauses, parameters, readings, and what the rules are made of. Start with {@link
 * org.tuoyu.policy.Pack}. Part of the public API.
 */
@NullMarked
package org.tuoyu.policy;

import org.jspecify.annotations.NullMarked;
