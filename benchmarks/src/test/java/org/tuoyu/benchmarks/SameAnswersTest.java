package org.tuoyu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Report;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;

/**
 * What is compared is the same: every engine finds the same breaches at the same elements, and the same facts missing, in every
 * variant of the documents.
 */
class SameAnswersTest {

    private static final String UNSTATED = "must not be null";

    private final Submission valid = Documents.valid();
    private final Submission invalid = Documents.invalid();
    private final Submission incomplete = Documents.incomplete();
    private final PolicyView some = OurChecks.some(valid);

    @Test
    void theDocumentsHaveTheSizeTheyAreSaidToHave() {
        assertThat(Documents.variants(valid))
                .hasSize(Documents.VARIANTS)
                .doesNotHaveDuplicates()
                .allSatisfy(document -> assertThat(Documents.json(document)).hasSizeBetween(17_000, 21_000));
    }

    @Test
    void theDocumentsComplyWithEverythingInForce() {
        assertThat(Documents.variants(valid))
                .allSatisfy(document -> assertThat(
                                OurChecks.all(document).check(document).breaches())
                        .isEmpty());
    }

    @Test
    void everyRuleThatIsComparedIsAsked() {
        assertThat(some.check(valid).getOutcomes().stream()
                        .map(outcome -> outcome.getRule().value())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(OurChecks.RULES);
    }

    @Test
    void nobodyFindsAnythingInTheValidDocument() {
        for (Submission document : Documents.variants(valid)) {
            assertThat(found(document)).isEmpty();
            assertThat(missing(document)).isEmpty();
            assertThat(violated(document)).isEmpty();
            assertThat(unstated(document)).isEmpty();
            assertThat(yavi(document)).isEmpty();
        }
    }

    @Test
    void allFindTheTenBreaches() {
        for (Submission document : Documents.variants(invalid)) {
            assertThat(found(document)).hasSize(10).isEqualTo(violated(document));
            assertThat(missing(document)).isEmpty();
            assertThat(unstated(document)).isEmpty();
            assertThat(yavi(document)).hasSize(10);
        }
    }

    @Test
    void allNameTheTenFactsThatAreMissing() {
        for (Submission document : Documents.variants(incomplete)) {
            assertThat(missing(document)).hasSize(10).isEqualTo(unstated(document));
            assertThat(found(document)).isEmpty();
            assertThat(violated(document)).isEmpty();
            assertThat(yavi(document)).hasSize(10);
        }
    }

    @Test
    void theSchemaFindsTheHalfThatItCanSay() throws Exception {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        assertThat(Peers.schema().validate(mapper.readTree(Documents.json(valid))))
                .isEmpty();
        assertThat(Peers.schema().validate(mapper.readTree(Documents.json(invalid))))
                .hasSize(6);
    }

    /** What we find: rule and element. */
    private Set<String> found(Submission document) {
        return some.check(document).breaches().stream()
                .map(breach -> breach.getRule() + " " + element(breach.getPointer()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pointer of the element of a list that a place is in. */
    private static String element(String pointer) {
        return pointer.replaceAll("(.*/[0-9]+)/.*", "$1");
    }

    private Set<String> missing(Submission document) {
        Report report = some.check(document);
        return report.undetermined().stream()
                .flatMap(outcome -> outcome.getMissing().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What Hibernate Validator finds, but for facts that are not stated. */
    private static Set<String> violated(Submission document) {
        return hibernate(document, false)
                .map(violation -> violation.getMessage() + " "
                        + element(pointer(violation.getPropertyPath().toString())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unstated(Submission document) {
        return hibernate(document, true)
                .map(violation -> pointer(violation.getPropertyPath().toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<jakarta.validation.ConstraintViolation<Beans.Report>> hibernate(
            Submission document, boolean unstated) {
        return Peers.hibernate().validate(Peers.bind(Documents.json(document))).stream()
                .filter(violation -> violation.getMessage().equals(UNSTATED) == unstated);
    }

    private static List<?> yavi(Submission document) {
        return Peers.yavi().validate(Peers.bind(Documents.json(document)));
    }

    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("].", "/").replace("]", "").replace('.', '/');
    }
}
