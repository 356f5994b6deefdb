/** JSON as plain maps and lists. Internal. */
@NullMarked
package org.tuoyu.testkit.json;

import org.jspecify.annotations.NullMarked;
