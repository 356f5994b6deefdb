package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** Takes every fact out of a submission that complies, one at a time: what rested on it is not passed any more. */
class MissingFactTest {

    /** Forms that compare one fact of one element, so that nothing else can stand in for it. */
    private static final Set<String> OF_ONE_FACT = Set.of(
            "at-least",
            "at-most",
            "more-than",
            "holds",
            "holds-not",
            "one-of",
            "none-of",
            "mentions",
            "starts-with",
            "same-as",
            "not-after",
            "not-before",
            "valid-on",
            "spans-months",
            "ratio",
            "age-within",
            "stated");

    private static final Map<String, String> SCOPES = Map.of(
            "INSTITUTION", "/institutions/#/",
            "CLASS_GROUP", "/institutions/#/classGroups/#/",
            "STAFF_MEMBER", "/institutions/#/staff/#/",
            "CHILD", "/institutions/#/children/#/",
            "ROOM", "/institutions/#/premises/rooms/#/",
            "SEAT", "/institutions/#/seats/#/",
            "FILING_DOCUMENT", "/institutions/#/filing/documents/#/");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static PolicyView view;
    private static JsonNode whole;
    private static Report before;

    @BeforeAll
    static void readAndCheckTheWholeSubmission() throws Exception {
        Submission submission =
                Samples.submission(Division.of("330703"), SubmissionType.PERIODIC_REPORT, LocalDate.of(2023, 6, 30));
        view = Rulebook.bundled()
                .inForce(
                        submission.getDivision().orElseThrow(),
                        submission.getAsOf().orElseThrow());
        whole = MAPPER.readTree(SubmissionWriter.of(JsonLayout.COMPACT).write(submission));
        before = view.check(submission);
    }

    /** Pointers of all members of objects, one for each shape: the first of each list stands for the others. */
    private static List<String> facts() {
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
        if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, pointers);
            }
        }
    }

    private static ReadResult<Submission> without(String pointer) throws Exception {
        JsonNode copy = whole.deepCopy();
        int cut = pointer.lastIndexOf('/');
        ((ObjectNode) copy.at(pointer.substring(0, cut))).remove(pointer.substring(cut + 1));
        return SubmissionReader.standard().read(MAPPER.writeValueAsBytes(copy));
    }

    /** The rules that compare exactly this fact, by the shape of its pointer. */
    private static Map<String, Set<String>> rulesByFact() {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (RuleInForce rule : view.rules(SubmissionType.PERIODIC_REPORT)) {
            RuleDefinition definition = rule.definition();
            String scope = SCOPES.get(definition.getScope().name());
            if (scope == null || definition.getOf().isPresent() || !OF_ONE_FACT.contains(definition.getForm())) {
                continue;
            }
            definition
                    .getFact()
                    .ifPresent(fact -> rules.computeIfAbsent(scope + fact.replace('.', '/'), shape -> new TreeSet<>())
                            .add(definition.getId().value()));
        }
        return rules;
    }

    private static Set<String> rules(Report report, OutcomeType type) {
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == type)
                .map(outcome -> outcome.getRule().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aRuleThatComparesAFactCannotTellWithoutItAndNamesIt() throws Exception {
        Map<String, Set<String>> rulesByFact = rulesByFact();
        Set<String> met = rules(before, OutcomeType.MET);
        int tried = 0;
        for (String pointer : facts()) {
            Set<String> resting =
                    new TreeSet<>(rulesByFact.getOrDefault(pointer.replaceAll("/\\d+(?=/|$)", "/#"), Set.of()));
            resting.retainAll(met);
            if (resting.isEmpty()) {
                continue;
            }
            ReadResult<Submission> read = without(pointer);
            if (read.document().isEmpty()) {
                continue;
            }
            Report report = view.check(read.document().get());
            for (String rule : resting) {
                tried++;
                assertNamed(report, rule, pointer);
            }
        }
        assertThat(tried).isGreaterThan(500);
    }

    /** The rule names the fact as missing, unless its conditions leave this very element out. */
    private static void assertNamed(Report report, String rule, String pointer) {
        List<Outcome> outcomes = report.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().value().equals(rule))
                .toList();
        boolean named = outcomes.stream()
                .anyMatch(outcome -> outcome.getOutcome() == OutcomeType.UNDETERMINED
                        && outcome.getMissing().contains(pointer));
        boolean leftOut = outcomes.stream()
                        .noneMatch(outcome ->
                                outcome.getPointer().startsWith(pointer.substring(0, pointer.lastIndexOf('/'))))
                && rulesOfSomeElementsOnly(rule);
        assertThat(named || leftOut)
                .as("%s without %s: %s", rule, pointer, outcomes)
                .isTrue();
    }

    /** Whether a rule has conditions, so that elements it does not reach may lack the fact. */
    private static boolean rulesOfSomeElementsOnly(String rule) {
        return view.rules(SubmissionType.PERIODIC_REPORT).stream()
                .map(RuleInForce::definition)
                .filter(definition -> definition.getId().value().equals(rule))
                .anyMatch(definition -> !definition.getWhen().isEmpty());
    }

    @Test
    void noFactCanBeTakenOutToTurnWhatWasOpenIntoAPass() throws Exception {
        Set<String> met = rules(before, OutcomeType.MET);
        Set<String> reached = new TreeSet<>(rules(before, OutcomeType.NOT_APPLICABLE));
        for (String pointer : facts()) {
            ReadResult<Submission> read = without(pointer);
            if (read.document().isPresent()) {
                Set<String> now = rules(view.check(read.document().get()), OutcomeType.MET);
                now.removeAll(met);
                now.removeAll(reached);
                assertThat(now).as("passes only without %s", pointer).isEmpty();
            }
        }
    }
}
