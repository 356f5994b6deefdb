package org.tuoyu.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.validation.Rulebook;

/**
 * Nothing of a document goes without a case. The documents whose cases are complete are listed here; the property {@code
 * conformance.document} asks for another one, to see what its cases do not reach yet.
 */
class ReachTest {

    private static final List<String> COMPLETE = List.of(
            "gulou",
            "jiangbei",
            "jindong",
            "national/admin-licence-law",
            "national/child-online-2019",
            "national/childcare-allowance-2025",
            "national/childcare-law-draft",
            "national/cit-rules",
            "national/civil-code",
            "national/community-tax-2019-76",
            "national/community-tax-2026-7",
            "national/conduct-code-2022",
            "national/filing-measures",
            "national/fire-guide-2022",
            "national/food-safety-law",
            "national/fyp14",
            "national/fyp15",
            "national/gbt-45574-2025",
            "national/guideline-2019-15",
            "national/health-care-measures",
            "national/home-nursery-2023",
            "national/hygiene-evaluation-2022",
            "national/land-allocation-catalogue",
            "national/management-spec",
            "national/minors-law",
            "national/pipl",
            "national/population-law",
            "national/preschool-law",
            "national/price-2024-1477",
            "national/quality-ws-t-821",
            "national/setting-standard",
            "national/skill-levels",
            "national/special-action-2019",
            "national/training-outline-2021",
            "national/vaccination-check-2021",
            "national/vaccine-law",
            "national/vat-law",
            "qingyuan",
            "wujiang");

    private static final Law LAW = new Law();
    private static final Reach REACH = observed();

    private static Reach observed() {
        Reach reach = new Reach(LAW, Results.RULEBOOK);
        Results.ALL.forEach(reach::note);
        return reach;
    }

    static Stream<String> documents() {
        String asked = System.getProperty("conformance.document", "");
        return asked.isEmpty()
                ? COMPLETE.stream()
                : LAW.documents().stream().filter(id -> id.equals(asked) || id.startsWith(asked + "/"));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("documents")
    void everyBindingValueOptionTargetEntitlementAndRouteIsReached(String document) {
        List<String> missing = REACH.missing(document);
        assertThat(missing)
                .as(
                        "%d of %d things of %s that no case reaches:%n%s",
                        missing.size(), REACH.required(document).size(), document, String.join("\n", missing))
                .isEmpty();
    }

    @Test
    void whatIsReachedIsToldFromAnswers() {
        assertThat(REACH.required("national/management-spec"))
                .contains("binding     safety/footage-retention under national/management-spec/32-3");
        assertThat(REACH.missing("national/management-spec"))
                .doesNotContain(
                        "binding     safety/footage-retention under national/management-spec/32-3",
                        "parameter   safety/footage-retention of national/management-spec/32-3 from 2019-10-08");
    }

    @Test
    void withoutCasesNothingIsReached() {
        Reach nothing = new Reach(LAW, Rulebook.bundled());
        assertThat(nothing.missing("jindong")).hasSameSizeAs(nothing.required("jindong"));
        assertThat(nothing.required("jindong")).hasSizeGreaterThan(100);
    }

    /** A rule that answers, but neither met nor breached, has not been tried. */
    @Test
    void anUndeterminedOutcomeReachesNoBinding() {
        Rulebook rulebook = Rulebook.bundled();
        Reach reach = new Reach(LAW, rulebook);
        ConformanceCases.bundled("national").stream()
                .filter(each -> each.id().equals("national/footage-retention-not-stated"))
                .forEach(each -> reach.note(ConformanceResult.of(each, RulebookImplementation.of(rulebook))));
        assertThat(reach.missing("national/management-spec")).hasSameSizeAs(reach.required("national/management-spec"));
    }
}
