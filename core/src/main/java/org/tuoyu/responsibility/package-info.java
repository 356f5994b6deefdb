/**
 * Who does what: bodies, duties, roles, coordinating bodies. Bodies and posts only, never names of persons. Start with
 * {@link org.tuoyu.responsibility.ResponsibilityAssignment}. Part of the public API.
 */
@NullMarked
package org.tuoyu.responsibility;

import org.jspecify.annotations.NullMarked;
