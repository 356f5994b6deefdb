package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.ReadingOption;
import org.tuoyu.policy.Relation;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Target;

/** What the Jindong pack names exists, and means the same everywhere. */
class JindongReferencesTest {

    @Test
    void everyIdThatIsNamedExists() {
        Set<ClauseId> clauses = Bundled.ALL.stream()
                .flatMap(pack -> pack.getClauses().stream())
                .map(Clause::getId)
                .collect(Collectors.toSet());
        Set<String> readings =
                Jindong.PACK.getReadings().stream().map(Reading::getId).collect(Collectors.toSet());
        Set<String> parameters =
                Jindong.PACK.getParameters().stream().map(Parameter::getId).collect(Collectors.toSet());

        assertThat(clauses).containsAll(namedClauses());
        assertThat(readings).containsAll(namedReadings());
        assertThat(Bundled.rules().keySet())
                .containsAll(Jindong.PACK.getBindings().stream()
                        .map(Binding::getRule)
                        .toList());
        assertThat(parameters)
                .containsAll(Jindong.PACK.getRules().stream()
                        .flatMap(rule -> rule.getParameter().stream())
                        .toList())
                .containsAll(Jindong.PACK.getTargets().stream()
                        .flatMap(target -> target.getParameter().stream())
                        .toList())
                .containsAll(Jindong.PACK.getEntitlements().stream()
                        .flatMap(each -> each.getParameter().stream())
                        .toList());
    }

    private static List<ClauseId> namedClauses() {
        List<ClauseId> named = new ArrayList<>();
        Jindong.PACK
                .getClauses()
                .forEach(clause ->
                        clause.getRelations().stream().map(Relation::getClause).forEach(named::add));
        Jindong.PACK.getReadings().forEach(reading -> named.addAll(reading.getClauses()));
        Jindong.PACK.getEntitlements().forEach(each -> {
            named.add(each.getClause());
            named.addAll(each.getBasis());
        });
        Jindong.PACK.getRoutes().forEach(route -> {
            named.add(route.getClause());
            named.addAll(route.getBasis());
        });
        Jindong.PACK.getPosts().stream().map(Post::getClause).forEach(named::add);
        Jindong.PACK.getDuties().stream().map(DutyAssignment::getClause).forEach(named::add);
        for (Parameter parameter : Jindong.PACK.getParameters()) {
            for (ParameterValue value : parameter.getValues()) {
                named.add(value.getClause());
                value.getRelation().map(Relation::getClause).ifPresent(named::add);
            }
        }
        return named;
    }

    private static List<String> namedReadings() {
        return Stream.of(
                        Jindong.PACK.getClauses().stream().flatMap(clause -> clause.getReadings().stream()),
                        Jindong.PACK.getRules().stream().flatMap(rule -> rule.getReadings().stream()),
                        Jindong.PACK.getTargets().stream().flatMap(target -> target.getReadings().stream()),
                        Jindong.PACK.getEntitlements().stream().flatMap(each -> each.getReadings().stream()))
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void aConditionOnAReadingNamesAnOptionAndIsListed() {
        for (Entitlement each : Jindong.PACK.getEntitlements()) {
            List<Condition> conditions = new ArrayList<>(each.getWhen());
            conditions.addAll(each.getDecidedWhen());
            conditions.addAll(each.getCounting());
            assertListed(conditions, each.getReadings(), each.getTitle().en());
        }
        for (RuleDefinition rule : Jindong.PACK.getRules()) {
            assertListed(rule.getWhen(), rule.getReadings(), rule.getId().toString());
        }
        for (Target target : Jindong.PACK.getTargets()) {
            assertListed(
                    target.getWhen(), target.getReadings(), target.getTitle().en());
        }
    }

    private static void assertListed(List<Condition> conditions, List<String> listed, String what) {
        for (Condition condition : conditions) {
            condition.getReading().ifPresent(id -> {
                assertThat(listed).as(what).contains(id);
                assertThat(Jindong.options(id))
                        .as(what)
                        .contains(condition.getOption().orElse(""));
            });
        }
    }

    @Test
    void anOptionIsKnownByItsIdAlone() {
        assertThat(Jindong.PACK.getReadings().stream()
                        .flatMap(reading -> reading.getOptions().stream())
                        .map(ReadingOption::getId))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(Jindong.PACK.getReadings()).allSatisfy(reading -> {
            ReadingOption first = reading.getOptions().get(0);
            assertThat(reading.getDefaultOption()).isEqualTo(first.getId());
            assertThat(first.getDecided()).as(reading.getId()).isNotEqualTo(Optional.of(false));
        });
    }

    @Test
    void aNationalRuleIsBoundAsTheNationBindsIt() {
        Map<RuleId, Set<String>> national = new LinkedHashMap<>();
        for (Pack pack : Bundled.ALL) {
            if (isNational(pack)) {
                pack.getBindings()
                        .forEach(each -> national.computeIfAbsent(each.getRule(), rule -> new LinkedHashSet<>())
                                .add(manner(each)));
            }
        }
        assertThat(Jindong.PACK.getBindings())
                .filteredOn(each -> national.containsKey(each.getRule()))
                .hasSizeGreaterThan(50)
                .allSatisfy(each -> assertThat(national.get(each.getRule()))
                        .as("%s by %s", each.getRule(), each.getClause())
                        .contains(manner(each)));
    }

    private static boolean isNational(Pack pack) {
        return pack.getDocument()
                .filter(document -> document.getId().startsWith("national/"))
                .isPresent();
    }

    /** What must be equal for one outcome to cite both clauses. */
    private static String manner(Binding binding) {
        return binding.getParameter() + " " + binding.getJudgedOn() + " " + binding.getWhereListed();
    }
}
