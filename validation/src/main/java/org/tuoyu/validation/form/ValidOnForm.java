package org.tuoyu.validation.form;

import java.time.LocalDate;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;

/** {@code valid-on}: something is still valid, its last day included, on the date judged on. */
final class ValidOnForm extends DateForm {

    ValidOnForm(Ingredients from) {
        super(from);
    }

    @Override
    LocalDate earliest(Cursor cursor) {
        return cursor.judgedOn();
    }
}
