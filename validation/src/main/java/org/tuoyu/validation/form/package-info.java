/**
 * The forms: small stateless comparisons that rules name in packs. A form knows how to compare, never what with. Start
 * with {@link org.tuoyu.validation.form.Forms}. Internal.
 */
@NullMarked
package org.tuoyu.validation.form;

import org.jspecify.annotations.NullMarked;
