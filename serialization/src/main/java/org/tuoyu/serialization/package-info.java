/**
 * Submissions, reports and packs in and out. Start with {@link org.tuoyu.serialization.SubmissionReader}. Part of the public
 * API.
 */
@NullMarked
package org.tuoyu.serialization;

import org.jspecify.annotations.NullMarked;
