/**
 * Employers: staff with small children, what they plan, spend and offer. Start with {@link
 * org.tuoyu.employer.Employer}. Part of the public API.
 */
@NullMarked
package org.tuoyu.employer;

import org.jspecify.annotations.NullMarked;
