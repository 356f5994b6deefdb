package org.tuoyu.validation.law;

import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.finding.Outcome;

/** Submissions to one place, from facts in the short notation of {@link SelfCheck}. */
record DistrictCheck(String place) {

    /** The outcomes of a rule for a submission with these members. */
    List<Outcome> outcomes(String type, String asOf, String rule, String members) {
        String json = "{schemaVersion:\"1.0\",submissionType:" + type + ",division:\"" + place + "\",asOf:" + asOf + ","
                + members + "}";
        return SelfCheck.check(SelfCheck.quoted(json)).getOutcomes().stream()
                .filter(outcome -> outcome.getRule().toString().equals(rule))
                .toList();
    }

    /** The answer of a rule: its outcome, and the severity of a breach; empty when it was not asked. */
    String answer(String type, String asOf, String rule, String members) {
        return outcomes(type, asOf, rule, members).stream()
                .map(DistrictCheck::said)
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    /** An outcome in short, with the severity of a breach. */
    static String said(Outcome outcome) {
        return switch (outcome.getOutcome()) {
            case BREACHED -> "BREACHED " + outcome.getSeverity().orElseThrow().name();
            default -> outcome.getOutcome().name();
        };
    }
}
