package org.tuoyu.testkit.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.Samples;

/** Samples of the kit as trees of JSON, to be changed. */
final class Documents {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final List<String> PLACES = List.of("330703", "320509", "330205", "350102", "110101");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final Map<SubmissionType, List<ObjectNode>> SAMPLES = new EnumMap<>(SubmissionType.class);

    static {
        for (SubmissionType type : SubmissionType.values()) {
            SAMPLES.put(
                    type,
                    PLACES.stream()
                            .map(place -> Samples.submission(Division.of(place), type, DAY))
                            .map(Documents::tree)
                            .toList());
        }
    }

    private Documents() {}

    /** A copy of a sample of some place. */
    static ObjectNode sample(SubmissionType type, Random random) {
        List<ObjectNode> samples = SAMPLES.getOrDefault(type, List.of());
        return samples.get(random.nextInt(samples.size())).deepCopy();
    }

    static Submission read(JsonNode document) {
        return SubmissionReader.standard()
                .read(document.toString().getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();
    }

    private static ObjectNode tree(Submission submission) {
        byte[] json = SubmissionWriter.of(JsonLayout.COMPACT).write(submission);
        return (ObjectNode) tree(new String(json, StandardCharsets.UTF_8));
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
