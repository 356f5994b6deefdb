package org.tuoyu.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.testkit.json.Json;

/**
 * A submission with nothing in it but the facts that a rule compares. What it still says against itself then, every submission
 * says that breaks the rule in this way: it is the same fault, seen by another check. Whatever else a mutant says against
 * itself could have been put right.
 */
final class ComparedFacts {

    private final Set<String> paths = new LinkedHashSet<>();

    ComparedFacts(RuleDefinition rule) {
        String scope = rule.getScope().lists().stream().map(list -> list + ".").collect(Collectors.joining());
        String of = rule.getOf().map(list -> list + ".").orElse("");
        rule.getFact().ifPresent(fact -> paths.add(scope + of + fact));
        Stream.concat(rule.getOther().stream(), rule.getOthers().stream()).forEach(other -> paths.add(scope + other));
    }

    /** The facts by their paths from the submission. */
    Set<String> paths() {
        return new TreeSet<>(paths);
    }

    /** The codes of what these facts of a submission say against each other. */
    Set<String> contradictions(Submission submission) {
        String json = new String(SubmissionWriter.of(JsonLayout.COMPACT).write(submission), StandardCharsets.UTF_8);
        byte[] left = Json.text(kept(Json.object(json), "")).getBytes(StandardCharsets.UTF_8);
        return SubmissionReader.standard().read(left).document().stream()
                .flatMap(document -> Consistency.check(document).stream())
                .map(StructureFinding::getCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Object> kept(Map<?, ?> members, String path) {
        Map<String, Object> kept = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            String here = path + name;
            if (paths.contains(here)) {
                kept.put(name.toString(), value);
            } else if (paths.stream().anyMatch(each -> each.startsWith(here + "."))) {
                kept.put(name.toString(), within(value, here + "."));
            }
        });
        return kept;
    }

    private Object within(Object value, String path) {
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(within(element, path)));
            return elements;
        }
        return value instanceof Map<?, ?> members ? kept(members, path) : value;
    }
}
