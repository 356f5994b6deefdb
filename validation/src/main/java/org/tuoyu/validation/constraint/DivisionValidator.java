package org.tuoyu.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.constraint.ValidDivision;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.DivisionTable;

/** Decides {@link ValidDivision} (行政区划代码). Made by the Bean Validation engine; safe for use by many threads. */
public final class DivisionValidator implements ConstraintValidator<ValidDivision, CharSequence> {

    private List<Division.Level> levels = List.of();
    private boolean listed;

    /** For the Bean Validation engine. */
    public DivisionValidator() {}

    @Override
    public void initialize(ValidDivision constraint) {
        levels = List.of(constraint.levels());
        listed = constraint.listed();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Violations violations = Violations.of(context, ValidDivision.class);
        if (!Division.isValid(text)) {
            return violations.report("message");
        }
        Division division = Division.of(text.toString());
        if (!levels.isEmpty() && !levels.contains(division.getLevel())) {
            return violations.report("level");
        }
        return !listed || isListed(division) || violations.report("unlisted");
    }

    private static boolean isListed(Division division) {
        return !DivisionTable.bundled().entriesOf(division).isEmpty();
    }
}
