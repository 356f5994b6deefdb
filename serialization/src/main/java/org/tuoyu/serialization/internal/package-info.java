/** The generated decoders and encoders and what they stand on. Internal; start with {@link org.tuoyu.serialization}. */
@NullMarked
package org.tuoyu.serialization.internal;

import org.jspecify.annotations.NullMarked;
