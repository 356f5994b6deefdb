package org.tuoyu.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.Text;

/**
 * A finding of one of two reports that are compared (比较的问题).
 */
@Value.Immutable
@ModelStyle
public interface ComparedFinding extends WithComparedFinding {

    /**
     * {@return the rule, the code of a fault of form, or the clause of a claim}
     */
    @Label(zh = "代码")
    String getCode();

    /**
     * {@return JSON Pointer in the input of its report}
     */
    @Label(zh = "位置")
    String getPointer();

    /**
     * {@return whom it is about}
     */
    @Label(zh = "主体")
    Optional<String> getSubject();

    /**
     * {@return what was found}
     */
    @Label(zh = "说明")
    Optional<Text> getMessage();

    /**
     * The findings of a report.
     *
     * @param report any report
     * @return faults of form that are worth correcting, then breaches and claims of too much, then what cannot be told, each in
     *     the order of the report
     */
    static List<ComparedFinding> of(Report report) {
        List<ComparedFinding> findings = new ArrayList<>();
        report.getStructure().stream()
                .filter(finding -> finding.getSeverity() != Severity.INFO)
                .forEach(finding -> findings.add(builder()
                        .code(finding.getCode())
                        .pointer(finding.getPointer())
                        .message(finding.getMessage())
                        .build()));
        report.breaches().forEach(outcome -> findings.add(of(outcome)));
        report.getSubsidies().stream().filter(SubsidyResult::claimsTooMuch).forEach(result -> findings.add(of(result)));
        report.undetermined().forEach(outcome -> findings.add(of(outcome)));
        report.getSubsidies().stream()
                .filter(SubsidyResult::leavesClaimOpen)
                .forEach(result -> findings.add(of(result)));
        return findings;
    }

    private static ComparedFinding of(SubsidyResult result) {
        return builder()
                .code(result.getClause().toString())
                .pointer(result.getPointer())
                .subject(result.getSubject())
                .message(result.getMessage())
                .build();
    }

    private static ComparedFinding of(Outcome outcome) {
        return builder()
                .code(outcome.getRule().toString())
                .pointer(outcome.getPointer())
                .subject(outcome.getSubject())
                .message(outcome.getMessage())
                .build();
    }

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ComparedFinding}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableComparedFinding.Builder {
        Builder() {}
    }
}
