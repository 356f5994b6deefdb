package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackReferencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}|]*)[^}]*}");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private static final List<JsonNode> RULES = AuthoredPacks.rules();
    private static final List<JsonNode> CLAUSES = AuthoredPacks.entries("", "clauses.yaml");
    private static final List<JsonNode> PARAMETERS = AuthoredPacks.entries("", "parameters.yaml");
    private static final List<JsonNode> BINDINGS = AuthoredPacks.entries("", "bindings.yaml");
    private static final List<JsonNode> READINGS = AuthoredPacks.entries("", "readings.yaml");

    @Test
    void everyBindingNamesARuleAClauseAndAParameterThatExist() {
        assertThat(ids(RULES)).containsAll(AuthoredPacks.values(BINDINGS, "rule"));
        assertThat(ids(CLAUSES)).containsAll(AuthoredPacks.values(BINDINGS, "clause"));
        assertThat(ids(PARAMETERS)).containsAll(AuthoredPacks.values(BINDINGS, "parameter"));
    }

    @Test
    void everyRuleIsBoundToAClause() {
        assertThat(AuthoredPacks.values(BINDINGS, "rule")).containsAll(ids(RULES));
    }

    @Test
    void everyRuleIsDefinedOnce() {
        assertThat(AuthoredPacks.values(RULES, "id")).doesNotHaveDuplicates();
    }

    @Test
    void everyClauseIsListedOnce() {
        assertThat(AuthoredPacks.values(CLAUSES, "id")).doesNotHaveDuplicates();
    }

    @Test
    void everyParameterThatARuleNamesExists() {
        List<String> named = new ArrayList<>(AuthoredPacks.values(RULES, "parameter"));
        conditions()
                .forEach(condition -> Stream.of("atLeastParameter", "moreThanParameter")
                        .filter(condition::hasNonNull)
                        .forEach(field -> named.add(condition.get(field).asText())));
        assertThat(ids(PARAMETERS)).containsAll(named);
    }

    @Test
    void everyParameterValueCitesAClauseOfTheCatalogue() {
        List<String> cited = PARAMETERS.stream()
                .flatMap(parameter -> AuthoredPacks.elements(parameter.path("values")))
                .map(value -> value.path("clause").asText())
                .toList();
        assertThat(ids(CLAUSES)).containsAll(cited);
    }

    @Test
    void everyRelationOfAClausePointsToAClauseOfTheCatalogue() {
        List<String> targets = CLAUSES.stream()
                .flatMap(clause -> AuthoredPacks.elements(clause.path("relations")))
                .map(relation -> relation.path("clause").asText())
                .toList();
        assertThat(ids(CLAUSES)).containsAll(targets);
    }

    @Test
    void everyReadingThatIsNamedExistsWithTheOptionThatIsNamed() {
        Map<String, Set<String>> options = READINGS.stream()
                .collect(Collectors.toMap(reading -> reading.get("id").asText(), PackReferencesTest::optionsOf));
        assertThat(options.keySet()).containsAll(named(RULES, "readings")).containsAll(named(CLAUSES, "readings"));
        assertThat(conditions().filter(condition -> condition.hasNonNull("reading")))
                .allSatisfy(condition -> assertThat(
                                options.get(condition.get("reading").asText()))
                        .contains(condition.path("option").asText()));
        assertThat(READINGS)
                .allSatisfy(reading -> assertThat(optionsOf(reading))
                        .contains(reading.path("defaultOption").asText()));
    }

    @Test
    void everyRuleListsTheReadingsOfItsConditions() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(named(List.of(rule), "readings"))
                        .containsAll(conditionsOf(rule)
                                .filter(condition -> condition.hasNonNull("reading"))
                                .map(condition -> condition.get("reading").asText())
                                .toList()));
    }

    @Test
    void everyTextOfARuleUsesTheSamePlaceholdersInBothLanguages() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(Stream.of("breach", "remedy"))
                        .allSatisfy(field -> assertThat(
                                        placeholders(rule.path(field).path("zh-CN")))
                                .as("%s %s", rule.get("id"), field)
                                .isEqualTo(placeholders(rule.path(field).path("en")))));
    }

    @Test
    void noFigureStandsInTheTextsOfARule() {
        assertThat(RULES.stream().flatMap(PackReferencesTest::textsOf))
                .allSatisfy(text ->
                        assertThat(PLACEHOLDER.matcher(text).replaceAll("")).doesNotContainPattern(DIGIT));
    }

    @Test
    void aClauseThatIsARuleOrAnAttestationIsBound() {
        assertThat(AuthoredPacks.values(BINDINGS, "clause"))
                .containsAll(treated(Set.of("RULE", "ATTESTATION")::contains));
    }

    @Test
    void aClauseThatIsNotDecidableSaysWhyAndIsNotBound() {
        assertThat(CLAUSES.stream().filter(clause -> treatment(clause).equals("NOT_DECIDABLE")))
                .allSatisfy(clause ->
                        assertThat(clause.path("reason").path("zh-CN").asText()).isNotBlank());
        assertThat(AuthoredPacks.values(BINDINGS, "clause"))
                .doesNotContainAnyElementsOf(treated("NOT_DECIDABLE"::equals));
    }

    @Test
    void aClauseThatIsAttestedSaysWhoMustLook() {
        assertThat(CLAUSES.stream().filter(clause -> treatment(clause).equals("ATTESTATION")))
                .allSatisfy(clause -> assertThat(
                                clause.path("inspector").path("zh-CN").asText())
                        .isNotBlank());
    }

    private Stream<JsonNode> conditions() {
        return RULES.stream().flatMap(PackReferencesTest::conditionsOf);
    }

    private List<String> treated(Function<String, Boolean> wanted) {
        return CLAUSES.stream()
                .filter(clause -> wanted.apply(treatment(clause)))
                .map(clause -> clause.get("id").asText())
                .toList();
    }

    private static String treatment(JsonNode clause) {
        return clause.path("treatment").asText();
    }

    private static Stream<JsonNode> conditionsOf(JsonNode rule) {
        return Stream.of("when", "counting").flatMap(field -> AuthoredPacks.elements(rule.path(field)));
    }

    private static Stream<String> textsOf(JsonNode rule) {
        return Stream.of("title", "breach", "remedy")
                .flatMap(field -> Stream.of("zh-CN", "en")
                        .map(language -> rule.path(field).path(language).asText()));
    }

    private static Set<String> placeholders(JsonNode text) {
        return PLACEHOLDER
                .matcher(text.asText())
                .results()
                .map(result -> Objects.requireNonNull(result.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> optionsOf(JsonNode reading) {
        return AuthoredPacks.elements(reading.path("options"))
                .map(option -> option.path("id").asText())
                .collect(Collectors.toSet());
    }

    private static List<String> named(List<JsonNode> entries, String list) {
        return entries.stream()
                .flatMap(entry -> AuthoredPacks.elements(entry.path(list)))
                .map(JsonNode::asText)
                .toList();
    }

    private static Set<String> ids(List<JsonNode> entries) {
        return new TreeSet<>(AuthoredPacks.values(entries, "id"));
    }
}
