package org.tuoyu.validation.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.tuoyu.identifier.IdentifierFault;

/** Turns what is wrong with a text into violations with messages that say so. */
final class Violations {

    private static final String PREFIX = "org.tuoyu.constraint.";

    private final HibernateConstraintValidatorContext context;
    private final String constraint;
    private final boolean ownMessages;

    private Violations(HibernateConstraintValidatorContext context, String constraint) {
        this.context = context;
        this.constraint = constraint;
        this.ownMessages =
                context.getDefaultConstraintMessageTemplate().equals("{" + PREFIX + constraint + ".message}");
    }

    static Violations of(ConstraintValidatorContext context, Class<?> constraint) {
        return new Violations(context.unwrap(HibernateConstraintValidatorContext.class), constraint.getSimpleName());
    }

    /** Reports each fault by itself, unless the user of the constraint has a message of their own. */
    boolean report(List<IdentifierFault> faults) {
        for (IdentifierFault fault : faults) {
            fault.getPosition().ifPresent(position -> context.addMessageParameter("position", position));
            fault.getExpected().ifPresent(text -> context.addMessageParameter("expected", visible(text)));
            fault.getActual().ifPresent(text -> context.addMessageParameter("actual", visible(text)));
            report(key(fault));
        }
        return faults.isEmpty();
    }

    /** Reports one violation by the key of its message, with one parameter. */
    boolean report(String key, String parameter, Object value) {
        context.addMessageParameter(parameter, value);
        return report(key);
    }

    /** Reports one violation by the key of its message; always {@code false}. */
    boolean report(String key) {
        if (ownMessages) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{" + PREFIX + constraint + "." + key + "}")
                    .addConstraintViolation();
        }
        return false;
    }

    private static String key(IdentifierFault fault) {
        String key = fault.getKind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean suggestion = fault.getKind() == IdentifierFault.Kind.CHARACTER
                && fault.getExpected().isPresent();
        return suggestion ? "suggestion" : key;
    }

    /** Blanks and signs by their number, so that they can be seen and mean nothing to the engine. */
    private static String visible(String text) {
        boolean plain = text.chars().allMatch(Character::isLetterOrDigit);
        return plain ? text : String.format(Locale.ROOT, "U+%04X", text.codePointAt(0));
    }
}
