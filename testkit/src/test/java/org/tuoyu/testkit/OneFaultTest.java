package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.Breaches;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** What breaks one rule has no fault of form beside it: at any place, on any day, of any type, in any institution. */
class OneFaultTest {

    private static final List<String> PLACES = List.of("110105", "330205", "330703", "320509", "350102", "441800");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2022, 6, 30), LocalDate.of(2023, 6, 30), KillMatrix.DAY);
    private static final Map<String, Breaches> BREACHES = new LinkedHashMap<>();

    /** A rule of a type at a place on a day. */
    private record Case(PolicyView view, SubmissionType type, RuleDefinition rule) {

        static Case drawn(Random random) {
            PolicyView view = Rulebook.bundled()
                    .inForce(
                            Division.of(PLACES.get(random.nextInt(PLACES.size()))),
                            DAYS.get(random.nextInt(DAYS.size())));
            List<SubmissionType> types = Stream.of(SubmissionType.values())
                    .filter(each -> !view.rules(each).isEmpty())
                    .toList();
            SubmissionType type = types.get(random.nextInt(types.size()));
            List<RuleInForce> rules = view.rules(type);
            return new Case(view, type, rules.get(random.nextInt(rules.size())).definition());
        }

        Breaches breaches() {
            return BREACHES.computeIfAbsent(
                    view.division() + " " + view.date() + " " + type + " " + rule.getId(),
                    key -> new Breaches(view, type, rule.getId()));
        }
    }

    private static Set<String> form(Submission submission) {
        Set<String> codes = new TreeSet<>();
        Consistency.check(submission).stream().map(StructureFinding::getCode).forEach(codes::add);
        return codes;
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void whatBreaksARuleContradictsNothingElse(@ForAll Random random) {
        Case each = Case.drawn(random);
        Breaches breaches = each.breaches();
        Statistics.label("can be broken").collect(breaches.bounds() > 0);
        if (breaches.bounds() == 0) {
            return;
        }
        int bound = random.nextInt(breaches.bounds());
        int institution = random.nextInt(breaches.institutions());
        int number = random.nextInt(1_000_000);
        Submission outside = breaches.submission(bound, institution, number);
        Submission inside = breaches.witness(bound, institution, number);
        Set<String> left = form(outside);
        left.removeAll(new ComparedFacts(each.rule()).contradictions(outside));

        assertThat(left).as(each.toString()).isEmpty();
        assertThat(form(inside)).as(each.toString()).isEmpty();
        assertThat(each.view().check(inside).breaches()).as(each.toString()).isEmpty();
        assertThat(each.view().check(outside).breaches())
                .as(each.toString())
                .extracting(Outcome::getRule)
                .contains(each.rule().getId());
        Statistics.label("can be broken")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whatIsSampledWithAFaultContradictsNothingElse(@ForAll Random random) {
        Case each = Case.drawn(random);
        for (Mutant mutant : Samples.faulty(each.view(), each.type(), random.nextLong())
                .limit(5)
                .toList()) {
            Set<String> left = form(mutant.submission());
            left.removeAll(new ComparedFacts(definition(each, mutant)).contradictions(mutant.submission()));

            assertThat(left).as(each + " " + mutant.rule()).isEmpty();
            assertThat(form(mutant.witness())).as(each + " " + mutant.rule()).isEmpty();
            assertThat(mutant.form()).isEqualTo(Consistency.check(mutant.submission()));
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whatLeavesARuleOpenContradictsNothing(@ForAll Random random) {
        Case each = Case.drawn(random);
        for (Submission open : Mutants.of(each.view()).undetermined(each.rule().getId(), each.type())) {
            assertThat(form(open)).as(each.toString()).isEmpty();
        }
    }

    private static RuleDefinition definition(Case each, Mutant mutant) {
        return each.view().rules(each.type()).stream()
                .map(RuleInForce::definition)
                .filter(rule -> rule.getId().equals(mutant.rule()))
                .findFirst()
                .orElseThrow();
    }
}
