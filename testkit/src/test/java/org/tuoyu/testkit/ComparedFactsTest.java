package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** The principle by which a finding of form counts as the fault of a rule itself holds for such a one and for no other. */
class ComparedFactsTest {

    private static final PolicyView GULOU = Rulebook.bundled().inForce(Division.of("350102"), KillMatrix.DAY);
    private static final Submission SAMPLE = Samples.submission(GULOU, SubmissionType.SELF_CHECK);
    private static final Institution INSTITUTION =
            SAMPLE.getInstitutions().orElseThrow().get(0);

    private static ComparedFacts of(String rule) {
        RuleDefinition definition = GULOU.rules(SubmissionType.SELF_CHECK).stream()
                .map(each -> each.definition())
                .filter(each -> each.getId().value().equals(rule))
                .findFirst()
                .orElseThrow();
        return new ComparedFacts(definition);
    }

    private static Submission with(Institution institution) {
        return SAMPLE.withInstitutions(StatedList.of(institution));
    }

    private static List<String> codes(Submission submission) {
        return Consistency.check(submission).stream()
                .map(finding -> finding.getCode())
                .toList();
    }

    @Test
    void aReceiptOlderThanTheFilingIsTheFaultOfItsRule() {
        Institution early = INSTITUTION.withFiling(INSTITUTION
                .getFiling()
                .map(filing -> filing.withReceiptOn(
                        filing.getSubmittedOn().orElseThrow().minusDays(1))));
        ComparedFacts facts = of("filing/receipt-order");

        assertThat(facts.paths()).containsExactly("institutions.filing.receiptOn", "institutions.filing.submittedOn");
        assertThat(codes(with(early))).containsExactly("date/reversed");
        assertThat(facts.contradictions(with(early))).containsExactly("date/reversed");
        assertThat(facts.contradictions(SAMPLE)).isEmpty();
    }

    @Test
    void aTotalThatNoClassesAddUpToIsNot() {
        Submission more = with(INSTITUTION.withEnrolledTotal(1000));

        assertThat(codes(more)).containsExactly("sum/enrolled");
        assertThat(of("class-group/home-size").contradictions(more)).isEmpty();
    }

    @Test
    void somebodyWhoDoesNotWorkThereIsNot() {
        Submission nobody = with(INSTITUTION.withSafetyResponsibleRef("nobody"));

        assertThat(codes(nobody)).containsExactly("reference/dangling");
        assertThat(of("safety/first-responsible-person").contradictions(nobody)).isEmpty();
    }
}
