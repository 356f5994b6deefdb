package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.PostRole;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.ReadingOption;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Target;
import org.tuoyu.policy.Text;
import org.tuoyu.policy.Treatment;

/** The clauses of Jindong and what became of each. */
class JindongCatalogueTest {

    @Test
    void theCatalogueHoldsEveryClauseOnce() {
        assertThat(Jindong.PACK.getClauses())
                .hasSize(176)
                .extracting(clause -> clause.getId().toString())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("jindong/"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TARGET, 1.2.e 1.2.f 1.2.g 1.2.i 1.2.k 2.2.c
            RULE, 2.2.e 2.6.1.f 2.6.3.g 3.1.2.a 3.1.2.b 3.1.2.d 3.1.3 annex.lead.head annex.lead.deputy.a annex.lead.deputy.b
            RULE, annex.lead.deputy.c annex.members annex.office.director annex.succession
            ROUTE, 2.6.1.a 2.6.1.b 2.6.1.c 2.6.1.d
            ENTITLEMENT, 3.5.11.b 3.5.12 3.5.13.a 3.5.13.b 3.5.14 3.5.15.a 3.5.15.b
            """)
    void whatCanBeComputedIsComputed(Treatment treatment, String clauses) {
        for (String id : clauses.split(" ")) {
            assertThat(Jindong.clause("jindong/" + id).getTreatment()).as(id).isEqualTo(treatment);
        }
    }

    @Test
    void everyTreatmentIsKept() {
        Map<Treatment, Set<ClauseId>> kept = kept();
        for (Clause clause : Jindong.PACK.getClauses()) {
            Treatment treatment = clause.getTreatment();
            switch (treatment) {
                case NOT_DECIDABLE ->
                    assertThat(clause.getReason()).as("%s", clause.getId()).isPresent();
                case CLASSIFICATION -> {}
                default -> assertThat(kept.get(treatment)).as("%s", treatment).contains(clause.getId());
            }
            if (treatment == Treatment.ATTESTATION) {
                assertThat(clause.getInspector()).as("%s", clause.getId()).isPresent();
            }
        }
    }

    private static Map<Treatment, Set<ClauseId>> kept() {
        Map<RuleId, RuleDefinition> rules = Jindong.rules();
        Map<Treatment, Set<ClauseId>> kept = new LinkedHashMap<>();
        for (Binding binding : Jindong.PACK.getBindings()) {
            boolean attested = rules.get(binding.getRule()).getForm().equals("attested");
            keep(kept, attested ? Treatment.ATTESTATION : Treatment.RULE, binding.getClause());
        }
        Jindong.PACK.getEntitlements().forEach(each -> keep(kept, Treatment.ENTITLEMENT, each.getClause()));
        Jindong.PACK.getRoutes().forEach(each -> keep(kept, Treatment.ROUTE, each.getClause()));
        Jindong.PACK.getTargets().forEach(each -> keep(kept, Treatment.TARGET, each.getClause()));
        Jindong.PACK.getDuties().forEach(each -> keep(kept, Treatment.DUTY, each.getClause()));
        Jindong.PACK.getParameters().stream()
                .flatMap(parameter -> parameter.getValues().stream())
                .forEach(value -> keep(kept, Treatment.PARAMETER, value.getClause()));
        return kept;
    }

    private static void keep(Map<Treatment, Set<ClauseId>> kept, Treatment treatment, ClauseId clause) {
        kept.computeIfAbsent(treatment, each -> new LinkedHashSet<>()).add(clause);
    }

    @Test
    void theLeadingGroupIsListedByPost() {
        assertThat(posts(PostRole.HEAD)).hasSize(1);
        assertThat(posts(PostRole.DEPUTY_HEAD)).hasSize(3);
        assertThat(posts(PostRole.MEMBER)).hasSize(16);
        assertThat(posts(PostRole.OFFICE_HOST)).hasSize(1);
        assertThat(posts(PostRole.OFFICE_DIRECTOR)).hasSize(1);
        assertThat(Jindong.PACK.getPosts())
                .extracting(post -> post.getPost().zh())
                .allMatch(post -> post.matches(".*(副区长|副主任|局长|副局长（兼）|分管领导|区卫生健康局)"));
    }

    private static List<Post> posts(PostRole role) {
        return Jindong.PACK.getPosts().stream()
                .filter(post -> post.getRole() == role)
                .toList();
    }

    @Test
    void everyTextIsInBothLanguages() {
        assertThat(texts()).hasSizeGreaterThan(1000).allSatisfy(text -> {
            assertThat(text.zh()).matches("(?s).*\\p{IsHan}.*");
            assertThat(text.en()).matches("(?s).*[a-z].*");
        });
    }

    private static List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Clause clause : Jindong.PACK.getClauses()) {
            texts.add(clause.getSummary());
            clause.getReason().ifPresent(texts::add);
            clause.getInspector().ifPresent(texts::add);
        }
        for (Reading reading : Jindong.PACK.getReadings()) {
            texts.add(reading.getQuestion());
            texts.add(reading.getReason());
            reading.getOptions().stream().map(ReadingOption::getText).forEach(texts::add);
        }
        for (RuleDefinition rule : Jindong.PACK.getRules()) {
            texts.addAll(List.of(rule.getTitle(), rule.getBreach(), rule.getRemedy()));
            rule.getNotApplicable().ifPresent(texts::add);
        }
        Jindong.PACK.getParameters().stream().map(Parameter::getTitle).forEach(texts::add);
        Jindong.PACK.getEntitlements().stream().map(Entitlement::getTitle).forEach(texts::add);
        Jindong.PACK.getTargets().stream().map(Target::getTitle).forEach(texts::add);
        Jindong.PACK.getDuties().forEach(duty -> texts.addAll(List.of(duty.getBodyName(), duty.getSummary())));
        Jindong.PACK.getPosts().forEach(post -> texts.addAll(List.of(post.getGroup(), post.getPost())));
        return texts;
    }
}
