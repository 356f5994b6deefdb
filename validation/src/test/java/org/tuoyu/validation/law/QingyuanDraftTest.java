package org.tuoyu.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.SubsidyStatement;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackSource;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;

/** A draft binds nobody: left out by default, and when asked for never more than a hint. */
class QingyuanDraftTest {

    private static final Pack PACK =
            java.util.ServiceLoader.load(PackSource.class).findFirst().orElseThrow().packs().stream()
                    .map(handle -> handle.content().get())
                    .filter(pack -> pack.getDocument()
                            .filter(document -> document.getId().equals("qingyuan"))
                            .isPresent())
                    .findFirst()
                    .orElseThrow();

    private static final String FACTS = """
            'institutions':[{'institutionRef':'one','institutionForm':'INDEPENDENT','legalForm':'ENTERPRISE',
              'profitOrientation':'FOR_PROFIT','sponsorType':'PUBLIC','systems':[],'feeReductions':[],
              'registration':{'authority':'MARKET_REGULATION','registeredOn':'2020-06-30','informationPushedOn':'2020-07-01',
                'informationPushedTo':[]},
              'filing':{'status':'NOT_FILED','authority':'EDUCATION'},
              'utilityTariffs':{'electricity':'NON_RESIDENTIAL'},
              'inclusiveRecognitions':[{'from':'2020-06-30'}],'demonstrations':[{'level':'MUNICIPAL'}],
              'staff':[{'staffRef':'s','role':'CARE_WORKER','qualification':'NURSE','trainings':[],'healthChecks':[],
                'certificates':[{'certificateRef':'c','certificateType':'SKILL_LEVEL','occupation':'INFANT_CARE',
                  'skillLevel':3}]}],
              'children':[{'childRef':'k','birthDate':'2020-01-01','enrolledOn':'2020-12-01'}]}],
            'claims':[{'claimRef':'q','clause':'qingyuan/3.4.2.d','claimType':'SKILL_UPGRADE','institutionRef':'one',
              'staffRef':'s','certificateRef':'c','baseAmount':'1000.00','claimedAmount':'9000.00','claimedOn':'2021-03-01'}],
            'employers':[{'employerRef':'e','leaveTypesImplemented':[]}],
            'regions':[{'division':'441800','asOf':'2020-12-31','guidanceCentre':false,'guidanceTeam':false,
              'demonstrationCounts':[],'counties':[]}],
            'jointConferences':[{'kind':'JOINT_CONFERENCE','officeHost':'EDUCATION','posts':[]}],
            'responsibilities':[{'department':'TAX','clause':'qingyuan/3.1.1.c'}],'attestations':[]
            """;

    @ParameterizedTest
    @MethodSource("org.tuoyu.validation.law.QingyuanCheck#places")
    void withoutDraftsOnlyTheNationIsHeard(String place) {
        for (String day : List.of("2020-03-01", "2020-12-31", "2021-01-01", "2026-11-22")) {
            PolicyView view = QingyuanCheck.view(place, day, CheckOptions.defaults());
            assertThat(view.hasLocalDocuments()).isFalse();
            assertThat(view.documents()).noneMatch(document -> document.getStatus() == DocumentStatus.DRAFT);
            assertThat(types().flatMap(type -> view.rules(type).stream()).flatMap(rule -> rule.clauses().stream()))
                    .isNotEmpty()
                    .noneMatch(QingyuanCheck::isOfDraft);
            assertThat(view.duties()).noneMatch(duty -> QingyuanCheck.isOfDraft(duty.getClause()));
            assertThat(view.posts()).isEmpty();
            assertThat(types().flatMap(type -> cited(view.check(submission(type)))))
                    .noneMatch(QingyuanCheck::isOfDraft);
        }
    }

    @ParameterizedTest
    @MethodSource("org.tuoyu.validation.law.QingyuanCheck#places")
    void withDraftsEveryBindingIsAskedApartFromTheLawAsAHint(String place) {
        PolicyView view = QingyuanCheck.view(place, "2021-03-01", QingyuanCheck.DRAFTS);
        Set<ClauseId> asked = new LinkedHashSet<>();
        for (SubmissionType type : SubmissionType.values()) {
            for (RuleInForce rule : view.rules(type)) {
                if (rule.clauses().stream().anyMatch(QingyuanCheck::isOfDraft)) {
                    assertThat(rule.severity())
                            .as("%s", rule.definition().getId())
                            .isEqualTo(Severity.INFO);
                    assertThat(rule.clauses()).allMatch(QingyuanCheck::isOfDraft);
                    asked.addAll(rule.clauses());
                }
            }
        }
        assertThat(asked)
                .containsAll(PACK.getBindings().stream().map(Binding::getClause).toList());
    }

    @ParameterizedTest
    @MethodSource("org.tuoyu.validation.law.QingyuanCheck#places")
    void whatADraftSaysIsMarkedAndTouchesNoVerdict(String place) {
        for (SubmissionType type : SubmissionType.values()) {
            Submission submission = submission(type);
            Report report = QingyuanCheck.view(place, "2021-03-01", QingyuanCheck.DRAFTS)
                    .check(submission);
            for (Outcome outcome : report.getOutcomes()) {
                boolean ofDraft = outcome.getClauses().stream().anyMatch(clause -> isDraft(place, clause));
                assertThat(outcome.getDraft())
                        .as("%s", outcome)
                        .isEqualTo(ofDraft ? Optional.of(true) : Optional.empty());
                assertThat(ofDraft ? outcome.getSeverity().orElse(Severity.INFO) : Severity.INFO)
                        .isEqualTo(Severity.INFO);
            }
            report.getTargets().stream()
                    .filter(target -> QingyuanCheck.isOfDraft(target.getClause()))
                    .forEach(target -> assertThat(target.getDraft()).contains(true));
            report.getRoutes().stream()
                    .filter(route -> QingyuanCheck.isOfDraft(route.getClauses().get(0)))
                    .forEach(route -> assertThat(route.getDraft()).contains(true));
            assertThat(withoutDrafts(report.getOutcomes()))
                    .isEqualTo(QingyuanCheck.view(place, "2021-03-01", CheckOptions.defaults())
                            .check(submission)
                            .getOutcomes());
        }
    }

    @Test
    void everyEntitlementIsASimulationAndNoneIsOwed() {
        SubsidyStatement statement = QingyuanCheck.view("441802", "2021-03-01", QingyuanCheck.DRAFTS)
                .subsidies(submission(SubmissionType.SUBSIDY_CLAIM));
        List<SubsidyResult> drafts = statement.results().stream()
                .filter(result -> QingyuanCheck.isOfDraft(result.getClause()))
                .toList();
        assertThat(drafts)
                .extracting(SubsidyResult::getClause)
                .containsAll(PACK.getEntitlements().stream()
                        .map(Entitlement::getClause)
                        .toList());
        assertThat(drafts).allSatisfy(result -> {
            assertThat(result.getStatus()).isNotEqualTo(AmountStatus.OWED);
            assertThat(result.getDraft()).contains(true);
            assertThat(result.getMessage().zh()).contains("征求意见稿", "不具约束力", "模拟");
            assertThat(result.getMessage().en()).contains("draft", "binds nobody", "simulation");
            assertThat(result.getAmount().isPresent())
                    .isEqualTo(result.getClause().value().equals("qingyuan/3.4.2.d"));
        });
        assertThat(statement.total().isZero()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3.2.4.e, NOT_DEFINED", "3.4.1.c, NOT_DEFINED", "3.4.2.a, NOT_DEFINED", "3.2.4.b, SIMULATED"})
    void aPromiseWithoutAFigureIsNotDefined(String clause, AmountStatus status) {
        SubsidyStatement statement = QingyuanCheck.view("441802", "2021-03-01", QingyuanCheck.DRAFTS)
                .subsidies(submission(SubmissionType.SUBSIDY_CLAIM));
        assertThat(statement.results())
                .filteredOn(result -> result.getClause().value().equals("qingyuan/" + clause))
                .extracting(SubsidyResult::getStatus)
                .containsExactly(status);
    }

    private static Stream<SubmissionType> types() {
        return Stream.of(SubmissionType.values());
    }

    private static Submission submission(SubmissionType type) {
        return QingyuanCheck.submission(type.name(), FACTS);
    }

    private static boolean isDraft(String place, ClauseId clause) {
        return QingyuanCheck.view(place, "2021-03-01", QingyuanCheck.DRAFTS).documents().stream()
                .filter(document -> document.getStatus() == DocumentStatus.DRAFT)
                .anyMatch(document -> clause.value().startsWith(document.getId() + "/"));
    }

    private static List<Outcome> withoutDrafts(List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.getDraft().isEmpty()).toList();
    }

    private static Stream<ClauseId> cited(Report report) {
        return Stream.of(
                        report.getOutcomes().stream().flatMap(outcome -> outcome.getClauses().stream()),
                        report.getSubsidies().stream().map(SubsidyResult::getClause),
                        report.getTargets().stream().map(target -> target.getClause()),
                        report.getRoutes().stream().flatMap(route -> route.getClauses().stream()))
                .flatMap(clauses -> clauses);
    }
}
