import org.tuoyu.validation.constraint.ClauseIdValidator;
import org.tuoyu.validation.constraint.CreditCodeValidator;
import org.tuoyu.validation.constraint.DivisionValidator;
import org.tuoyu.validation.constraint.DocumentNumberValidator;
import org.tuoyu.validation.constraint.IdentityNumberValidator;
import org.tuoyu.validation.constraint.ResidentIdValidator;

/** Judges what was submitted: rules, subsidies, targets and responsibilities by place and date, and Bean Validation. */
@SuppressWarnings("module") // spreadsheet stands on this module, so it is not there yet when this one is compiled
module org.tuoyu.validation {
    requires transitive org.tuoyu.core;
    requires static org.jspecify;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires static org.tuoyu.codegen;

    exports org.tuoyu.validation;
    exports org.tuoyu.validation.constraint;
    exports org.tuoyu.validation.fact to
            org.tuoyu.spreadsheet,
            org.tuoyu.cli,
            org.tuoyu.testkit;

    uses org.tuoyu.policy.PackSource;

    provides jakarta.validation.ConstraintValidator with
            ClauseIdValidator,
            CreditCodeValidator,
            DivisionValidator,
            DocumentNumberValidator,
            IdentityNumberValidator,
            ResidentIdValidator;
}
