package org.tuoyu.validation.form;

import java.util.List;
import java.util.Optional;
import org.tuoyu.fact.FactValue;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.submission.Attestation;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;

/** {@code attested}: somebody declares, with evidence, what only a person can judge. */
final class AttestedForm implements Comparison {

    private static final String POINTER = "/attestations";

    @Override
    public OutcomeType judge(Cursor cursor) {
        Optional<StatedList<Attestation>> stated = cursor.submission().getAttestations();
        List<ClauseId> clauses = cursor.edition().clauses();
        for (int i = 0; i < stated.map(List::size).orElse(0); i++) {
            Attestation attestation = stated.orElseThrow().get(i);
            if (concerns(attestation, clauses, cursor)) {
                return judge(attestation, POINTER + "/" + i, cursor);
            }
        }
        cursor.missing(POINTER);
        return OutcomeType.UNDETERMINED;
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

    private static OutcomeType judge(Attestation attestation, String pointer, Cursor cursor) {
        if (attestation.getDeclared().isEmpty()) {
            cursor.missing(pointer + "/declared");
            return OutcomeType.UNDETERMINED;
        }
        if (!attestation.getDeclared().get()) {
            cursor.actual(FactValue.of(false));
            cursor.expected(FactValue.of(true));
            return OutcomeType.BREACHED;
        }
        if (attestation.getEvidenceReference().isEmpty()) {
            cursor.missing(pointer + "/evidenceReference");
            return OutcomeType.UNDETERMINED;
        }
        return OutcomeType.MET;
    }
}
