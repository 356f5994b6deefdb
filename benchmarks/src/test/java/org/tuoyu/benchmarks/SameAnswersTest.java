package org.tuoyu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tuoyu.submission.Submission;

/** What is compared is the same: every engine finds nothing in the one document and ten breaches in the other. */
class SameAnswersTest {

    private final Submission valid = Documents.valid();
    private final Submission invalid = Documents.invalid();

    @Test
    void theDocumentHasTheSizeItIsSaidToHave() {
        assertThat(Documents.json(valid)).hasSizeBetween(17_000, 21_000);
    }

    @Test
    void theDocumentCompliesWithEverythingInForce() {
        assertThat(OurChecks.all(valid).check(valid).breaches()).isEmpty();
    }

    @Test
    void ours() {
        assertThat(OurChecks.some(valid).check(valid).breaches()).isEmpty();
        assertThat(OurChecks.some(valid).check(valid).undetermined()).isEmpty();
        assertThat(OurChecks.some(valid).check(invalid).breaches()).hasSize(10);
    }

    @Test
    void everyRuleThatIsComparedIsAsked() {
        assertThat(OurChecks.some(valid).check(valid).getOutcomes().stream()
                        .map(outcome -> outcome.getRule().value())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(OurChecks.RULES);
    }

    @Test
    void hibernateValidator() {
        assertThat(Peers.hibernate().validate(Beans.institution(valid))).isEmpty();
        assertThat(Peers.hibernate().validate(Beans.institution(invalid))).hasSize(10);
    }

    @Test
    void yavi() {
        assertThat(Peers.yavi().validate(Beans.institution(valid))).isEmpty();
        assertThat(Peers.yavi().validate(Beans.institution(invalid))).hasSize(10);
    }

    @Test
    void theSchemaFindsTheHalfThatItCanSay() throws Exception {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        assertThat(Peers.schema().validate(mapper.readTree(Documents.json(valid))))
                .isEmpty();
        assertThat(Peers.schema().validate(mapper.readTree(Documents.json(invalid))))
                .hasSize(6);
    }
}
