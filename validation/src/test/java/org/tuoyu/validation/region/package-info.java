/** Tests of targets: every kind of metric on an invented law, and the targets of Jindong by the clauses. */
@NullMarked
package org.tuoyu.validation.region;

import org.jspecify.annotations.NullMarked;
