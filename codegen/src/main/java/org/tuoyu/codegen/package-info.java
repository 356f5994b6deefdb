/**
 * Generates code from model interfaces; start with {@link org.tuoyu.codegen.GenerateCodecs} and
 * {@link org.tuoyu.codegen.GenerateFactAccess}. Internal: used by the build only.
 */
@NullMarked
package org.tuoyu.codegen;

import org.jspecify.annotations.NullMarked;
