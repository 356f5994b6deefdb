/**
 * What a statement rests on: documents, records and certificates by reference. Start with {@link
 * org.tuoyu.evidence.Evidence}. Part of the public API.
 */
@NullMarked
package org.tuoyu.evidence;

import org.jspecify.annotations.NullMarked;
