package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.Verdict;
import org.tuoyu.identifier.Division;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * Takes every fact, every object and every list out of a filing, a report and a claim that comply, one at a time: nothing is
 * passed, left aside or paid because something is not there, but where the data of the law says what its absence means.
 */
class DeletedPartTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Division JINDONG = Division.of("330703");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final List<SubmissionType> TYPES =
            List.of(SubmissionType.FILING, SubmissionType.PERIODIC_REPORT, SubmissionType.SUBSIDY_CLAIM);

    /** Reports need not list children by row; the bindings of these rules say so ({@code whereListed}). */
    private static final String ROWS = "/institutions /institutions/#/children";

    /** Rules that do not apply without something, by what: here its absence has a meaning of its own. */
    private static final Map<String, String> MEANINGFUL = Map.ofEntries(
            Map.entry("agreement/signed", ROWS),
            Map.entry("class-group/infant-age", ROWS),
            Map.entry("class-group/mixed-age", ROWS),
            Map.entry("class-group/older-toddler-age", ROWS),
            Map.entry("class-group/younger-toddler-age", ROWS),
            Map.entry("health/entry-check", ROWS),
            Map.entry("health/entry-check-result", ROWS),
            Map.entry("health/vaccination-check-deadline", ROWS),
            Map.entry("health/vaccination-checked", ROWS),
            // a receipt that has not been given yet comes before nothing; the rule asks for the order of two days only
            Map.entry("filing/receipt-order", "/institutions/#/filing /institutions/#/filing/receiptOn"));

    /** Ends of periods: by the definition of the field an absent end is open, so that more is owed. */
    private static final Set<String> OPEN_ENDS = Set.of("/institutions/#/seats/#/availableTo");

    private final Set<String> used = new HashSet<>();

    private static JsonNode sample(SubmissionType type) throws IOException {
        return MAPPER.readTree(SubmissionWriter.of(JsonLayout.COMPACT).write(Samples.submission(JINDONG, type, DAY)));
    }

    private static Report check(JsonNode document) throws IOException {
        PolicyView view = Rulebook.bundled().inForce(JINDONG, DAY);
        ReadResult<Submission> read = SubmissionReader.standard().read(MAPPER.writeValueAsBytes(document));
        return view.check(
                read.document().orElseThrow(),
                read.structure(),
                InputStamp.builder().build());
    }

    private static JsonNode without(JsonNode whole, String pointer) {
        JsonNode copy = whole.deepCopy();
        int cut = pointer.lastIndexOf('/');
        ((ObjectNode) copy.at(pointer.substring(0, cut))).remove(pointer.substring(cut + 1));
        return copy;
    }

    /** Pointers of all members of objects; of each list two elements stand for all. */
    private static List<String> parts(JsonNode whole) {
        List<String> pointers = new ArrayList<>();
        collect(whole, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        node.properties().forEach(field -> {
            String here = pointer + "/" + field.getKey();
            pointers.add(here);
            collect(field.getValue(), here, pointers);
        });
        for (int i = 0; node.isArray() && i < Math.min(2, node.size()); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
    }

    private static String shape(String pointer) {
        return pointer.replaceAll("/\\d+(?=/|$)", "/#");
    }

    private static Set<String> rules(Report report, OutcomeType... types) {
        return report.getOutcomes().stream()
                .filter(outcome -> Set.of(types).contains(outcome.getOutcome()))
                .map(outcome -> outcome.getRule().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nothingRestsOnWhatIsNotThere() throws Exception {
        int tried = 0;
        for (SubmissionType type : TYPES) {
            JsonNode whole = sample(type);
            Report before = check(whole);
            assertThat(before.getVerdict()).isEqualTo(Verdict.ACCEPTED);
            Set<String> met = rules(before, OutcomeType.MET);
            Map<String, Yuan> owed = owed(before);
            for (String pointer : parts(whole)) {
                tried++;
                Report now = check(without(whole, pointer));
                rulesAreOpen(met, now, pointer);
                nothingMoreIsOwed(owed, now, pointer);
            }
        }
        assertThat(tried).isGreaterThan(1000);
        assertThat(used)
                .as("an exception that no sample needs is none")
                .containsAll(MEANINGFUL.keySet())
                .containsAll(OPEN_ENDS);
    }

    /** What was met is met, breached or open; a mandatory rule that is open keeps the verdict from being ACCEPTED. */
    private void rulesAreOpen(Set<String> met, Report now, String pointer) {
        Set<String> lost = new TreeSet<>(met);
        lost.removeAll(rules(now, OutcomeType.MET, OutcomeType.BREACHED, OutcomeType.UNDETERMINED));
        lost.removeIf(rule -> isMeaningful(rule, shape(pointer)));
        assertThat(lost).as("left aside without %s", pointer).isEmpty();
        boolean open = now.undetermined().stream()
                .anyMatch(outcome ->
                        outcome.getSeverity().filter(Severity.ERROR::equals).isPresent());
        if (open) {
            assertThat(now.getVerdict()).as("without %s", pointer).isNotEqualTo(Verdict.ACCEPTED);
        }
    }

    private boolean isMeaningful(String rule, String shape) {
        boolean meaningful =
                List.of(MEANINGFUL.getOrDefault(rule, "").split(" ")).contains(shape);
        if (meaningful) {
            used.add(rule);
        }
        return meaningful;
    }

    private void nothingMoreIsOwed(Map<String, Yuan> owed, Report now, String pointer) {
        owed(now).forEach((clause, amount) -> {
            if (amount.compareTo(owed.getOrDefault(clause, Yuan.ZERO)) > 0) {
                assertThat(OPEN_ENDS)
                        .as("%s owes more without %s", clause, pointer)
                        .contains(shape(pointer));
                used.add(shape(pointer));
            }
        });
    }

    private static Map<String, Yuan> owed(Report report) {
        Map<String, Yuan> owed = new TreeMap<>();
        for (SubsidyResult result : report.getSubsidies()) {
            if (result.getStatus() == AmountStatus.OWED && result.getAmount().isPresent()) {
                owed.merge(result.getClause().value(), result.getAmount().get(), Yuan::plus);
            }
        }
        return owed;
    }
}
