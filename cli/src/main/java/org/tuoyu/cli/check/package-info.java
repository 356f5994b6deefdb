/**
 * One run of {@code tuoyu check}: records are cut, checked in parallel, compared and written in order. Start with {@link
 * org.tuoyu.cli.check.CheckRun}. Internal: the contract is the command, not its classes.
 */
@NullMarked
package org.tuoyu.cli.check;

import org.jspecify.annotations.NullMarked;
