/**
 * The engine: packs become editions of rules, rules become a plan, a plan walks a submission. Start with {@link
 * org.tuoyu.validation.engine.Plan}. Internal.
 */
@NullMarked
package org.tuoyu.validation.engine;

import org.jspecify.annotations.NullMarked;
