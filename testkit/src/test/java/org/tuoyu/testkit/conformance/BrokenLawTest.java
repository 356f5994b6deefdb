package org.tuoyu.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.policy.PackSource;
import org.tuoyu.validation.Rulebook;

/**
 * The cases notice when the law is wrong: a figure moved by one, a code of a list exchanged, a document that starts a day
 * late or ends a day early, a condition left out, a comparison turned round.
 */
class BrokenLawTest {

    /** Conditions that say again what the route of the place says, and a rule that waits for a figure. */
    private static final Set<String> UNNOTICED = Set.of(
            "registration/public-institution-route",
            "registration/social-service-route",
            "registration/for-profit-route",
            "class-group/mixed-configured-ratio");

    private static final Law LAW = new Law();
    private static final List<PackHandle> HANDLES = ServiceLoader.load(PackSource.class).stream()
            .flatMap(source -> source.get().packs().stream())
            .toList();

    /**
     * Jindong and the nation in every build, the other documents too with the property {@code conformance.broken} of value
     * {@code all}; or the document that it names.
     */
    static Stream<String> documents() {
        String asked = System.getProperty("conformance.broken", "");
        return ReachTest.documents()
                .filter(document -> asked.isEmpty()
                        ? document.equals("jindong") || document.startsWith("national/")
                        : asked.equals("all") || document.equals(asked));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aFigureOrCodeThatIsWrongIsNoticed(String document) {
        assertThat(unnoticed(handle(document), Mutants::ofFigures)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aFirstOrLastDayThatIsWrongIsNoticed(String document) {
        Pack pack = LAW.document(document);
        boolean decides = !pack.getBindings().isEmpty()
                || !pack.getEntitlements().isEmpty()
                || !pack.getTargets().isEmpty();
        assertThat(decides ? unnoticed(handle(document), Mutants::ofDays) : List.of())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aConditionLeftOutOrAComparisonTurnedRoundIsNoticed(String document) {
        List<String> unnoticed = new ArrayList<>();
        HANDLES.forEach(handle -> unnoticed.addAll(unnoticed(
                handle,
                pack -> Mutants.ofRules(pack)
                        .filter(mutant -> LAW.bindings(mutant.rule()).stream()
                                .anyMatch(binding -> binding.getClause().value().startsWith(document + "/")))
                        .filter(mutant -> !UNNOTICED.contains(mutant.rule())))));
        assertThat(unnoticed).isEmpty();
    }

    private static PackHandle handle(String document) {
        return HANDLES.stream()
                .filter(handle -> handle.id().equals(document))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> unnoticed(PackHandle handle, Function<Pack, Stream<Mutant>> mutants) {
        return mutants.apply(handle.content().get()).toList().parallelStream()
                .filter(mutant -> !isNoticed(handle, mutant))
                .map(Mutant::what)
                .toList();
    }

    private static boolean isNoticed(PackHandle handle, Mutant mutant) {
        List<PackHandle> handles = HANDLES.stream()
                .map(each -> each == handle ? with(handle, mutant.pack()) : each)
                .toList();
        Implementation broken = RulebookImplementation.of(Rulebook.of(handles));
        return Results.ALL.stream()
                .map(ConformanceResult::given)
                .filter(given -> concerns(given, handle.id(), mutant))
                .anyMatch(given -> fails(given, broken));
    }

    private static PackHandle with(PackHandle handle, Pack pack) {
        return new PackHandle(handle.id(), handle.division(), handle.sha256(), () -> pack);
    }

    /** A law that contradicts itself is noticed too. */
    private static boolean fails(ConformanceCase given, Implementation broken) {
        try {
            return !ConformanceResult.of(given, broken).passes();
        } catch (IllegalArgumentException contradiction) {
            return true;
        }
    }

    /** Whether a case looks at what is wrong; the others need not be run. */
    private static boolean concerns(ConformanceCase given, String document, Mutant mutant) {
        if (!mutant.rule().isEmpty()) {
            return given.expected().stream()
                    .anyMatch(
                            expected -> mutant.rule().equals(expected.members().get("rule")));
        }
        return mutant.parameter().isEmpty()
                ? given.clauses().stream().anyMatch(clause -> clause.startsWith(document + "/"))
                : given.expected().stream().anyMatch(expected -> LAW.restsOn(expected, mutant.parameter()));
    }
}
