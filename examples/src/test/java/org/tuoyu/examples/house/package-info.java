/** What must stay true of the modules as a whole. Start with {@link org.tuoyu.examples.house.ArchitectureTest}. Internal. */
@NullMarked
package org.tuoyu.examples.house;

import org.jspecify.annotations.NullMarked;
