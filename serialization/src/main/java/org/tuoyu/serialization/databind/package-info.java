/** Joins the generated readers and writers to an {@code ObjectMapper}. Internal; start with {@code TuoyuModule}. */
@NullMarked
package org.tuoyu.serialization.databind;

import org.jspecify.annotations.NullMarked;
