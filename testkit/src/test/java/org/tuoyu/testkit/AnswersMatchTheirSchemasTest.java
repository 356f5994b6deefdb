package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.RuleId;
import org.tuoyu.serialization.AnswerWriter;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.JsonSchemas;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** The answers that are no reports are written as their schemas say. */
class AnswersMatchTheirSchemasTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final PolicyView JINDONG = RULEBOOK.inForce(Division.of("330703"), LocalDate.of(2021, 12, 31));
    private static final AnswerWriter WRITER = AnswerWriter.of(JsonLayout.COMPACT);

    private static void assertValid(byte[] json, String schema) {
        String text = new String(json, StandardCharsets.UTF_8);
        assertThat(text).startsWith("{");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(text, InputFormat.JSON))
                .isEmpty();
    }

    private static Submission claim() throws Exception {
        return SubmissionReader.standard()
                .read(Path.of("..", "examples", "submissions", "jindong-subsidy-claim-overclaimed.json"))
                .document()
                .orElseThrow();
    }

    @Test
    void explanations() throws Exception {
        Submission claim = claim();
        for (var rule : JINDONG.rules(claim.getSubmissionType().orElseThrow())) {
            RuleId id = rule.definition().getId();
            assertValid(WRITER.write(JINDONG.explain(id, claim).orElseThrow()), JsonSchemas.explanation());
        }
    }

    @Test
    void differences() throws Exception {
        PolicyView jiangbei = RULEBOOK.inForce(Division.of("330205"), LocalDate.of(2021, 12, 31));

        assertValid(WRITER.write(JINDONG.diff(jiangbei, claim())), JsonSchemas.difference());
    }

    @Test
    void responsibilitiesAndTargets() throws Exception {
        assertValid(WRITER.write(JINDONG.responsibilities(claim())), JsonSchemas.responsibilities());
        assertValid(WRITER.write(JINDONG.goals(claim())), JsonSchemas.targets());
    }
}
