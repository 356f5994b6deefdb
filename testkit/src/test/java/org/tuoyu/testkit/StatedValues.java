package org.tuoyu.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Scope;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.testkit.json.Json;

/** All values of a fact in the JSON of a submission, looked up without the model. */
final class StatedValues {

    private final List<String> lists;
    private final String fact;

    /**
     * @param scope the elements that have the fact, or stand in what has it
     * @param fact its path, as rules write it
     */
    StatedValues(Scope scope, String fact) {
        this.lists = scope.lists();
        this.fact = fact;
    }

    List<Object> in(Submission submission) {
        String json = new String(SubmissionWriter.of(JsonLayout.COMPACT).write(submission), StandardCharsets.UTF_8);
        List<Object> values = new ArrayList<>();
        for (int outer = lists.size(); outer >= 0; outer--) {
            String path = String.join(".", lists.subList(0, outer)) + (outer == 0 ? "" : ".") + fact;
            collect(Json.object(json), path.split("\\."), 0, values);
        }
        return values;
    }

    private static void collect(@Nullable Object here, String[] names, int at, List<Object> values) {
        if (here instanceof List<?> list && at < names.length) {
            list.forEach(element -> collect(element, names, at, values));
        } else if (at == names.length && here != null) {
            values.add(here);
        } else if (here instanceof Map<?, ?> members) {
            collect(members.get(names[at]), names, at + 1, values);
        }
    }
}
