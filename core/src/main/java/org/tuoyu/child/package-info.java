/**
 * Children under pseudonymous references; every rule also runs on counts, so a submission may leave this chapter out.
 * Start with {@link org.tuoyu.child.Child}. Part of the public API.
 */
@NullMarked
package org.tuoyu.child;

import org.jspecify.annotations.NullMarked;
