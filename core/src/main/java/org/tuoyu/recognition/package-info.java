/**
 * What others recognise or record about an institution: inclusive, demonstration, pilot, quality, credit. Start with
 * {@link org.tuoyu.recognition.InclusiveRecognition}. Part of the public API.
 */
@NullMarked
package org.tuoyu.recognition;

import org.jspecify.annotations.NullMarked;
