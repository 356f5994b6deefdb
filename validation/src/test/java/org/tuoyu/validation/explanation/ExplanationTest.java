package org.tuoyu.validation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.DisplacedFigure;
import org.tuoyu.finding.ElementExplanation;
import org.tuoyu.finding.FactExplanation;
import org.tuoyu.finding.FigureExplanation;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.ReadingTaken;
import org.tuoyu.finding.RuleExplanation;
import org.tuoyu.finding.RuleGround;
import org.tuoyu.finding.RuleStanding;
import org.tuoyu.finding.Severity;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DateBasis;
import org.tuoyu.policy.NormStrength;
import org.tuoyu.policy.RelationKind;
import org.tuoyu.policy.RuleId;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Frozen;
import org.tuoyu.validation.PolicyView;

/** Why a rule of the frozen packs applies or not, and how it was answered. */
class ExplanationTest {

    private static RuleExplanation explain(PolicyView view, String rule) {
        return view.explain(RuleId.parse(rule)).orElseThrow();
    }

    private static RuleExplanation explain(String rule) {
        return explain(Frozen.view(), rule);
    }

    private static PolicyView at(String division, String day) {
        return Frozen.rulebook().inForce(Division.of(division), LocalDate.parse(day));
    }

    private static ElementExplanation answered(String rule, String institution) {
        RuleExplanation explanation = Frozen.view()
                .explain(RuleId.parse(rule), Frozen.institution(institution.replace('\'', '"')))
                .orElseThrow();
        assertThat(explanation.getElements()).hasSize(1);
        return explanation.getElements().get(0);
    }

    @Test
    void theNearerFigureCountsAndSaysWhatItDisplaced() {
        RuleExplanation explanation = explain("place/tightened");

        assertThat(explanation.getStanding()).isEqualTo(RuleStanding.APPLIES);
        assertThat(explanation.isAsked()).isTrue();
        FigureExplanation figure = explanation.getFigures().get(0);
        assertThat(figure.getValue()).isEqualTo(FactValue.of(90));
        assertThat(figure.getUnit()).contains("day");
        assertThat(figure.getClause()).isEqualTo(ClauseId.parse("district/1"));
        assertThat(figure.getRelation().orElseThrow().getKind()).isEqualTo(RelationKind.TIGHTENS);
        DisplacedFigure displaced = figure.getDisplaced().get(0);
        assertThat(displaced.getValue()).isEqualTo(FactValue.of(30));
        assertThat(displaced.getClause()).isEqualTo(ClauseId.parse("nation/place-tightened"));
        assertThat(displaced.getMessage().zh()).isEqualTo("district/1加严之");
        assertThat(explanation.getGrounds())
                .extracting(ground -> ground.getClause().value())
                .startsWith("district/1");
    }

    @Test
    void theDayBeforeTheNearerDocumentTheWiderFigureCounts() {
        FigureExplanation figure = explain(at("980101", "2021-06-30"), "place/tightened")
                .getFigures()
                .get(0);

        assertThat(figure.getValue()).isEqualTo(FactValue.of(30));
        assertThat(figure.getDisplaced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "980101, 2023-05-15, place/of-province, APPLIES",
        "980101, 2020-05-31, place/of-province, NOT_YET",
        "980101, 2020-06-01, place/of-province, APPLIES",
        "110101, 2023-05-15, place/of-province, ELSEWHERE",
        "980101, 2021-12-31, severity/lapsed,   APPLIES",
        "980101, 2022-01-01, severity/lapsed,   NO_LONGER",
        "980101, 2023-05-15, severity/draft,    DRAFT",
    })
    void whyARuleIsNotAskedIsSaid(String division, String day, String rule, RuleStanding standing) {
        RuleExplanation explanation = explain(at(division, day), rule);

        assertThat(explanation.getStanding()).isEqualTo(standing);
        assertThat(explanation.getMessage().zh()).contains(division).contains(day);
        assertThat(explanation.getGrounds()).isNotEmpty().allMatch(ground -> ground.getStanding() == standing);
    }

    @Test
    void theFirstDayAndItsBasisAreNamed() {
        RuleGround ground = explain(at("980101", "2020-05-31"), "place/of-province")
                .getGrounds()
                .get(0);

        assertThat(ground.getInForceFrom()).contains(LocalDate.of(2020, 6, 1));
        assertThat(ground.getDateBasis()).isEqualTo(DateBasis.STATED);
        assertThat(ground.getMessage().zh()).isEqualTo("2020-06-01起施行（文中载明），2020-05-31尚未施行");
    }

    @Test
    void aRuleThatNoPackAsksHasNoExplanation() {
        assertThat(Frozen.view().explain(RuleId.parse("none/such"))).isEmpty();
    }

    // wording, kind of document, addressee and a weaker reading of the wording each cap the severity
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            severity/should     | WARNING | wording
            severity/encouraged | ADVICE  | wording
            severity/standard   | ADVICE  | kind of its document
            severity/authority  | WARNING | whom it binds
            severity/weakened   | ADVICE  | wording
            """)
    void whatCapsTheSeverityIsSaid(String rule, Severity severity, String cap) {
        RuleGround ground = explain(rule).getGrounds().get(0);

        assertThat(ground.getSeverity()).isEqualTo(severity);
        assertThat(ground.getCap().orElseThrow().en()).contains(cap);
    }

    @Test
    void anObligationOfTheLawHasNoCapAndAWeakenedOneNamesItsStrength() {
        assertThat(explain("place/tightened").getGrounds().get(0).getCap()).isEmpty();
        assertThat(explain("severity/weakened").getGrounds().get(0).getNorm()).isEqualTo(NormStrength.ENCOURAGED);
    }

    @Test
    void aSwitchedOnDraftApplies() {
        PolicyView view = Frozen.rulebook()
                .inForce(Frozen.DISTRICT, Frozen.DAY, CheckOptions.defaults().includingDrafts());
        RuleGround ground = explain(view, "severity/draft").getGrounds().get(0);

        assertThat(ground.getStanding()).isEqualTo(RuleStanding.APPLIES);
        assertThat(ground.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(ground.getCap().orElseThrow().en()).contains("status of its document");
    }

    @Test
    void readingsAreNamedWithTheOptionTaken() {
        ReadingTaken byDefault =
                explain("condition/reading-and-fact").getReadings().get(0);

        assertThat(byDefault.isChosen()).isFalse();
        PolicyView view = Frozen.rulebook()
                .inForce(
                        Frozen.DISTRICT,
                        Frozen.DAY,
                        CheckOptions.defaults().reading(byDefault.getReading(), byDefault.getOption()));
        assertThat(explain(view, "condition/reading-and-fact")
                        .getReadings()
                        .get(0)
                        .isChosen())
                .isTrue();
    }

    @Test
    void aPassNamesFactAndFigure() {
        ElementExplanation element = answered("form/at-least", "'premises': {'surveillance': {'retentionDays': 30}}");

        assertThat(element.getOutcome()).isEqualTo(OutcomeType.MET);
        assertThat(element.getPointer()).isEqualTo("/institutions/0");
        assertThat(element.getSubject()).contains("I1");
        assertThat(element.getExpected().orElseThrow().getValue()).isEqualTo(FactValue.of(30));
        FactExplanation fact = element.getFacts().get(0);
        assertThat(fact.getPointer()).isEqualTo("/institutions/0/premises/surveillance/retentionDays");
        assertThat(fact.getValue()).contains(FactValue.of(30));
        assertThat(fact.isStated()).isTrue();
    }

    @Test
    void aBreachNamesBothNumbersAndTheDifference() {
        ElementExplanation element = answered("form/at-least", "'premises': {'surveillance': {'retentionDays': 29}}");

        assertThat(element.getOutcome()).isEqualTo(OutcomeType.BREACHED);
        assertThat(element.getExpected().orElseThrow().getValue()).isEqualTo(FactValue.of(30));
        assertThat(element.getActual().orElseThrow().getValue()).isEqualTo(FactValue.of(29));
        assertThat(element.getMargin()).contains(FactValue.of(-1));
        assertThat(element.getClauses()).containsExactly(ClauseId.parse("nation/at-least"));
    }

    @Test
    void whatIsUndecidedNamesTheFactThatIsNotStated() {
        ElementExplanation element = answered("form/at-least", "");

        assertThat(element.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(element.getMissing()).containsExactly("/institutions/0/premises/surveillance/retentionDays");
        assertThat(element.getFacts().get(0).isStated()).isFalse();
    }

    @Test
    void whatDoesNotApplyNamesTheConditionThatFails() {
        RuleExplanation explanation = Frozen.view()
                .explain(
                        RuleId.parse("condition/is"),
                        Frozen.institution(SubmissionType.PERIODIC_REPORT, "\"legalForm\": \"PUBLIC_INSTITUTION\""))
                .orElseThrow();
        ElementExplanation element = explanation.getElements().get(0);

        assertThat(element.getOutcome()).isEqualTo(OutcomeType.NOT_APPLICABLE);
        FactExplanation condition = element.getConditions().get(0);
        assertThat(condition.getSatisfied()).contains(false);
        assertThat(condition.getValue()).contains(FactValue.of("PUBLIC_INSTITUTION"));
        assertThat(element.getMessage().zh())
                .contains(condition.getCondition().orElseThrow().zh());
    }

    @Test
    void aSubmissionThatIsNotAskedTheRuleHasNoElements() {
        assertThat(Frozen.view()
                        .explain(RuleId.parse("form/at-least"), Frozen.institution(SubmissionType.PERIODIC_REPORT, ""))
                        .orElseThrow()
                        .getElements())
                .isEmpty();
    }

    @Test
    void factsAboutAPersonAreLeftOut() {
        for (String rule : new String[] {"message/personal", "message/personal-date"}) {
            RuleExplanation explanation = Frozen.view()
                    .explain(RuleId.parse(rule), Frozen.institution(SubmissionType.PERIODIC_REPORT, PERSON))
                    .orElseThrow();

            assertThat(explanation.getElements()).isNotEmpty();
            assertThat(explanation.getElements())
                    .allSatisfy(element -> assertThat(element.getFacts())
                            .filteredOn(FactExplanation::isPersonal)
                            .isNotEmpty()
                            .allMatch(fact -> fact.getValue().isEmpty()));
            assertThat(explanation.toString()).doesNotContain("2001-02-03").doesNotContain("HIT");
        }
    }

    private static final String PERSON = "\"staff\": [{\"staffRef\": \"S1\", \"role\": \"DIRECTOR\","
            + " \"criminalRecordResult\": \"HIT\", \"healthCertificateValidUntil\": \"2001-02-03\"}]";
}
