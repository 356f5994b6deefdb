/**
 * Reports in the formats that people and programs read. Start with {@link org.tuoyu.cli.output.TextReport}. Internal: the
 * contract is the output, not its classes.
 */
@NullMarked
package org.tuoyu.cli.output;

import org.jspecify.annotations.NullMarked;
