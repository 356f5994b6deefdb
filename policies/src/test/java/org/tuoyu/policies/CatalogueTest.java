package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.ReadingOption;
import org.tuoyu.policy.Route;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.policy.Treatment;

/** What holds of every document, whatever it says. */
class CatalogueTest {

    static Stream<Named<Pack>> documents() {
        return Bundled.documents().map(pack -> Named.of(Bundled.id(pack), pack));
    }

    @Test
    void noClauseAndNoReadingIsListedTwice() {
        assertThat(Bundled.ALL.stream()
                        .flatMap(pack -> pack.getClauses().stream())
                        .map(Clause::getId))
                .doesNotHaveDuplicates();
        assertThat(Bundled.ALL.stream()
                        .flatMap(pack -> pack.getReadings().stream())
                        .map(Reading::getId))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aClauseAndAReadingBearTheNameOfTheirDocument(Pack pack) {
        assertThat(pack.getClauses())
                .isNotEmpty()
                .extracting(clause -> clause.getId().toString())
                .allMatch(id -> id.startsWith(Bundled.id(pack) + "/"));
        assertThat(pack.getReadings())
                .extracting(Reading::getId)
                .allMatch(id -> id.startsWith(Bundled.id(pack).replaceFirst("/.*", "") + "/"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTreatmentIsKept(Pack pack) {
        Map<Treatment, Set<ClauseId>> kept = kept(pack);
        for (Clause clause : pack.getClauses()) {
            Treatment treatment = clause.getTreatment();
            switch (treatment) {
                case NOT_DECIDABLE ->
                    assertThat(clause.getReason()).as("%s", clause.getId()).isPresent();
                case CLASSIFICATION -> {}
                default ->
                    assertThat(kept.getOrDefault(treatment, Set.of()))
                            .as("what is treated as %s", treatment)
                            .contains(clause.getId());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void anAttestationSaysWhoMustLook(Pack pack) {
        assertThat(pack.getClauses())
                .filteredOn(clause -> clause.getTreatment() == Treatment.ATTESTATION)
                .allSatisfy(clause -> assertThat(clause.getInspector())
                        .as("%s", clause.getId())
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsNotDecidableIsAskedOfNobody(Pack pack) {
        Map<Treatment, Set<ClauseId>> kept = kept(pack);
        Set<ClauseId> asked = new LinkedHashSet<>();
        Stream.of(Treatment.RULE, Treatment.ENTITLEMENT, Treatment.ROUTE, Treatment.TARGET)
                .forEach(treatment -> asked.addAll(kept.getOrDefault(treatment, Set.of())));
        assertThat(pack.getClauses())
                .filteredOn(clause -> clause.getTreatment() == Treatment.NOT_DECIDABLE)
                .extracting(Clause::getId)
                .noneMatch(asked::contains);
    }

    private static Map<Treatment, Set<ClauseId>> kept(Pack pack) {
        Map<Treatment, Set<ClauseId>> kept = new EnumMap<>(Treatment.class);
        pack.getBindings()
                .forEach(each -> keep(kept, each.getClause(), Treatment.RULE, Treatment.ATTESTATION, Treatment.STEP));
        pack.getEntitlements().forEach(each -> keep(kept, each.getClause(), Treatment.ENTITLEMENT));
        pack.getRoutes().forEach(each -> keep(kept, each.getClause(), Treatment.ROUTE));
        pack.getTargets().forEach(each -> keep(kept, each.getClause(), Treatment.TARGET, Treatment.STEP));
        pack.getDuties().forEach(each -> keep(kept, each.getClause(), Treatment.DUTY));
        pack.getPosts().forEach(each -> keep(kept, each.getClause(), Treatment.DUTY));
        pack.getParameters().stream()
                .flatMap(parameter -> parameter.getValues().stream())
                .forEach(value -> keep(kept, value.getClause(), Treatment.PARAMETER));
        return kept;
    }

    private static void keep(Map<Treatment, Set<ClauseId>> kept, ClauseId clause, Treatment... treatments) {
        for (Treatment treatment : treatments) {
            kept.computeIfAbsent(treatment, each -> new LinkedHashSet<>()).add(clause);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTextIsInBothLanguages(Pack pack) {
        assertThat(texts(pack)).isNotEmpty().allSatisfy(text -> {
            assertThat(text.zh()).as(text.en()).matches("(?s).*\\p{IsHan}.*");
            assertThat(text.en().replaceAll("《[^》]*》", ""))
                    .as(text.zh())
                    .matches("(?s).*[A-Za-z].*")
                    .doesNotContainPattern("\\p{IsHan}{12}");
        });
    }

    private static List<Text> texts(Pack pack) {
        List<Text> texts = new ArrayList<>(List.of(
                Bundled.document(pack).getTitle(), Bundled.document(pack).getIssuer()));
        Bundled.document(pack).getNote().ifPresent(texts::add);
        for (Clause clause : pack.getClauses()) {
            texts.add(clause.getSummary());
            clause.getReason().ifPresent(texts::add);
            clause.getInspector().ifPresent(texts::add);
        }
        for (Reading reading : pack.getReadings()) {
            texts.addAll(List.of(reading.getQuestion(), reading.getReason()));
            reading.getOptions().stream().map(ReadingOption::getText).forEach(texts::add);
        }
        for (RuleDefinition rule : pack.getRules()) {
            texts.addAll(List.of(rule.getTitle(), rule.getBreach(), rule.getRemedy()));
            rule.getNotApplicable().ifPresent(texts::add);
        }
        for (Entitlement each : pack.getEntitlements()) {
            texts.add(each.getTitle());
            each.getReferral().ifPresent(texts::add);
        }
        pack.getParameters().forEach(each -> texts.add(each.getTitle()));
        pack.getRoutes().stream().map(Route::getBodyName).forEach(texts::add);
        pack.getTargets().forEach(each -> texts.add(each.getTitle()));
        pack.getDuties().forEach(duty -> texts.addAll(List.of(duty.getBodyName(), duty.getSummary())));
        pack.getPosts().forEach(post -> texts.addAll(List.of(post.getGroup(), post.getPost())));
        return texts;
    }
}
