package org.tuoyu.codegen;

import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Reads the Jakarta constraints that JSON Schema can express. */
final class LimitScan {

    private static final String CONSTRAINTS = "jakarta.validation.constraints.";

    private final ExecutableElement accessor;

    private LimitScan(ExecutableElement accessor) {
        this.accessor = accessor;
    }

    static Limits of(ExecutableElement accessor) {
        return new LimitScan(accessor).limits();
    }

    private Limits limits() {
        boolean positive = has("Positive");
        Long minimum = number("Min");
        if (minimum == null && (positive || has("PositiveOrZero"))) {
            minimum = 0L;
        }
        boolean notBlank = has("NotBlank");
        int shortest = size("min", 0);
        if (shortest == 0 && (notBlank || has("NotEmpty"))) {
            shortest = 1;
        }
        String pattern = Mirrors.text(accessor, CONSTRAINTS + "Pattern", "regexp");
        return new Limits(
                minimum,
                number("Max"),
                positive,
                shortest,
                size("max", Integer.MAX_VALUE),
                pattern.isEmpty() ? null : pattern,
                notBlank);
    }

    private boolean has(String constraint) {
        return Mirrors.has(accessor, CONSTRAINTS + constraint);
    }

    private @Nullable Long number(String constraint) {
        return Mirrors.value(accessor, CONSTRAINTS + constraint, "value")
                .map(value -> (Long) value)
                .orElse(null);
    }

    private int size(String bound, int absent) {
        return Mirrors.value(accessor, CONSTRAINTS + "Size", bound)
                .map(value -> (Integer) value)
                .orElse(absent);
    }
}
