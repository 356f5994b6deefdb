package org.tuoyu.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tuoyu.fact.StatedList;
import org.tuoyu.institution.Institution;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.constraint.BeanValidation;

/** Hibernate Validator finds the constraints of the model kept in whatever our reader accepts, and broken by what it refuses. */
class ConstraintOracleTest {

    private static final Validator VALIDATOR =
            BeanValidation.factory(Locale.ENGLISH).getValidator();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatTheReaderAcceptsKeepsEveryConstraint(@ForAll SubmissionType type, @ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode document = Documents.sample(type, random);
        Alteration alteration = new Alteration(random);
        for (int i = random.nextInt(6); i > 0; i--) {
            alteration.ofAnything(document);
        }

        ReadResult<Submission> result = read(document);

        assertThat(result.document().stream().filter(submission -> result.isWellFormed()))
                .allSatisfy(
                        submission -> assertThat(VALIDATOR.validate(submission)).isEmpty());
    }

    @Example
    void bothRefuseANumberBelowZero() {
        ObjectNode document = Documents.sample(SubmissionType.SELF_CHECK, new Random(1));
        Submission submission = Documents.read(document);
        Institution institution = submission.getInstitutions().orElseThrow().get(0);
        ArrayNode institutions = (ArrayNode) document.get("institutions");
        ((ObjectNode) institutions.get(0)).put("enrolledTotal", -1);

        assertThat(read(document).structure())
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly("number/range /institutions/0/enrolledTotal");
        assertThat(VALIDATOR.validate(submission.withInstitutions(StatedList.of(institution.withEnrolledTotal(-1)))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .singleElement()
                .asString()
                .endsWith("enrolledTotal");
    }

    private static ReadResult<Submission> read(ObjectNode document) {
        return SubmissionReader.standard().read(document.toString().getBytes(StandardCharsets.UTF_8));
    }
}
