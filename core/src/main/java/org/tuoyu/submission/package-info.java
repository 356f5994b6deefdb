/**
 * The envelope of what is submitted: who states which facts for which place, date and purpose. Start with {@link
 * org.tuoyu.submission.Submission}. Part of the public API.
 */
@NullMarked
package org.tuoyu.submission;

import org.jspecify.annotations.NullMarked;
