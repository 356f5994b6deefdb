/** The command {@code tuoyu}. Start with {@link org.tuoyu.cli.Tuoyu}. Internal: the contract is the command, not its classes. */
@NullMarked
package org.tuoyu.cli;

import org.jspecify.annotations.NullMarked;
