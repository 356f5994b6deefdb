package org.tuoyu.validation.form;

import java.util.List;
import java.util.Optional;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.submission.Attestation;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;

/**
 * {@code attested}: somebody declares, with evidence, what only a person can judge. Of several declarations on one matter
 * one that says no decides, in whatever order they stand; else one that is complete is enough.
 */
final class AttestedForm extends Comparison {

    private static final String POINTER = "/attestations";

    AttestedForm(Ingredients from) {
        super(from);
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        List<Attestation> stated = cursor.submission()
                .getAttestations()
                .<List<Attestation>>map(list -> list)
                .orElse(List.of());
        List<ClauseId> clauses = edition().clauses();
        OutcomeType outcome = OutcomeType.UNDETERMINED;
        for (Attestation attestation : stated) {
            if (concerns(attestation, clauses, cursor)) {
                if (attestation.getDeclared().filter(Boolean.FALSE::equals).isPresent()) {
                    cursor.actual(FactValue.of(false));
                    cursor.expected(FactValue.of(true));
                    return OutcomeType.BREACHED;
                }
                outcome = isComplete(attestation) ? OutcomeType.MET : outcome;
            }
        }
        if (outcome == OutcomeType.UNDETERMINED) {
            noteMissing(stated, clauses, cursor);
        }
        return outcome;
    }

    private static boolean isComplete(Attestation attestation) {
        return attestation.getDeclared().isPresent()
                && attestation.getEvidenceReference().isPresent();
    }

    private static void noteMissing(List<Attestation> stated, List<ClauseId> clauses, Cursor cursor) {
        boolean lacking = true;
        for (int i = 0; i < stated.size(); i++) {
            if (concerns(stated.get(i), clauses, cursor)) {
                boolean declared = stated.get(i).getDeclared().isPresent();
                cursor.missing(POINTER + "/" + i + (declared ? "/evidenceReference" : "/declared"));
                lacking = false;
            }
        }
        if (lacking) {
            cursor.missing(POINTER);
        }
    }

    private static boolean concerns(Attestation attestation, List<ClauseId> clauses, Cursor cursor) {
        for (ClauseId clause : clauses) {
            if (clause.value().equals(attestation.getClause().toString())) {
                return attestation.getInstitutionRef().isEmpty()
                        || attestation.getInstitutionRef().equals(institution(cursor));
            }
        }
        return false;
    }

    private static Optional<String> institution(Cursor cursor) {
        return cursor.enclosing(Institution.class).map(Institution::getInstitutionRef);
    }
}
