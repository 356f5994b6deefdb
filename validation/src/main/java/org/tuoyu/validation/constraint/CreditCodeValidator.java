package org.tuoyu.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tuoyu.constraint.ValidCreditCode;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.IdentifierFault;

/** Decides {@link ValidCreditCode} (统一社会信用代码). Made by the Bean Validation engine; safe for use by many threads. */
public final class CreditCodeValidator implements ConstraintValidator<ValidCreditCode, CharSequence> {

    private List<String> prefixes = List.of();
    private boolean consistentSubject;

    /** For the Bean Validation engine. */
    public CreditCodeValidator() {}

    @Override
    public void initialize(ValidCreditCode constraint) {
        prefixes = List.of(constraint.prefixes());
        consistentSubject = constraint.consistentSubject();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Violations violations = Violations.of(context, ValidCreditCode.class);
        List<IdentifierFault> faults =
                CreditCode.check(text).stream().filter(refused()).toList();
        return faults.isEmpty() ? hasAllowedPrefix(text, violations) : violations.report(faults);
    }

    private Predicate<IdentifierFault> refused() {
        return fault -> fault.isRefusal()
                || consistentSubject && fault.getKind() == IdentifierFault.Kind.SUBJECT_CHECK_CHARACTER;
    }

    private boolean hasAllowedPrefix(CharSequence text, Violations violations) {
        String prefix = text.subSequence(0, 2).toString();
        return prefixes.isEmpty()
                || prefixes.contains(prefix)
                || violations.report("prefix", "allowed", String.join(", ", prefixes));
    }
}
