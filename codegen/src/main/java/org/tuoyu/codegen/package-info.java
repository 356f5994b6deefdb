/**
 * Generates code from model interfaces; start with {@link org.tuoyu.codegen.GenerateCodecs},
 * {@link org.tuoyu.codegen.GenerateFactAccess} and {@link org.tuoyu.codegen.GenerateCodeWords}. Internal: used by the build only.
 */
@NullMarked
package org.tuoyu.codegen;

import org.jspecify.annotations.NullMarked;
