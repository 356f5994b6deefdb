package org.tuoyu.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackSource;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;

/** Every bundled pack, for the tests that hold whatever the document is. */
final class Bundled {

    /** All packs, those without a document too. */
    static final List<Pack> ALL = ServiceLoader.load(PackSource.class).findFirst().orElseThrow().packs().stream()
            .map(handle -> handle.content().get())
            .toList();

    /** The packs of documents by the name of their page: a local document has its own, the nation one for all. */
    static final Map<String, List<Pack>> PAGES = documents()
            .collect(Collectors.groupingBy(
                    pack -> id(pack).replaceFirst("/.*", ""), LinkedHashMap::new, Collectors.toList()));

    private Bundled() {}

    /** The packs that have a document. */
    static Stream<Pack> documents() {
        return ALL.stream().filter(pack -> pack.getDocument().isPresent());
    }

    /** The document of a pack that has one. */
    static PolicyDocument document(Pack pack) {
        return pack.getDocument().orElseThrow();
    }

    /** The id of the document of a pack that has one. */
    static String id(Pack pack) {
        return document(pack).getId();
    }

    /** Every rule definition of every pack. */
    static Map<RuleId, RuleDefinition> rules() {
        Map<RuleId, RuleDefinition> rules = new LinkedHashMap<>();
        ALL.forEach(pack -> pack.getRules().forEach(rule -> rules.put(rule.getId(), rule)));
        return rules;
    }
}
