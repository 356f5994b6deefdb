package org.tuoyu.testkit.composition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.testkit.composition.Site.Spot;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.fact.FactAccess;

/** A rule in force and what it asks of an element (所问). */
final class Asked {

    private final RuleInForce rule;
    private final PolicyView view;
    private final Terms terms;

    Asked(RuleInForce rule, PolicyView view) {
        this.rule = rule;
        this.view = view;
        this.terms = new Terms(view);
    }

    RuleInForce rule() {
        return rule;
    }

    RuleDefinition definition() {
        return rule.definition();
    }

    PolicyView view() {
        return view;
    }

    Terms terms() {
        return terms;
    }

    List<Condition> counting() {
        return definition().getCounting();
    }

    /** The day that the rule is judged on at an element. */
    LocalDate day(Site site) {
        return rule.judgedOn()
                .map(site::value)
                .filter(String.class::isInstance)
                .map(value -> LocalDate.parse(value.toString()))
                .orElse(view.date());
    }

    private FactValue value() {
        return rule.value()
                .orElseThrow(() -> new IllegalStateException(definition().getId() + " has no figure"));
    }

    BigDecimal limit() {
        return value().number().orElseThrow();
    }

    long whole() {
        return limit().longValueExact();
    }

    /** The codes or figures of the limit, one by one. */
    List<String> codes() {
        return value().isList() ? value().texts() : List.of(value().text().orElseThrow());
    }

    Optional<String> unit() {
        return rule.unit().or(definition()::getUnit);
    }

    /**
     * The places of the fact that the rule compares; of a counted list, those of the elements that count.
     *
     * @param create whether what is missing on the way is made
     */
    List<Spot> facts(Site site, boolean create) {
        String fact = definition().getFact().orElseThrow();
        if (definition().getOf().isEmpty()) {
            return site.spots(fact, create);
        }
        List<Spot> spots = new ArrayList<>();
        for (Site element : counted(site)) {
            spots.addAll(element.spots(fact, create));
        }
        if (spots.isEmpty() && create) {
            Site added = add(site);
            return added == null ? List.of() : added.spots(fact, true);
        }
        return spots;
    }

    /** A new place of the fact, in a new element of the last list that its path passes; the place as it is without one. */
    @Nullable
    Spot fresh(Site site) {
        String fact = definition().getFact().orElseThrow();
        for (int cut = fact.lastIndexOf('.'); cut > 0; cut = fact.lastIndexOf('.', cut - 1)) {
            List<Spot> lists = site.spots(fact.substring(0, cut), true);
            if (!lists.isEmpty() && lists.get(0).isList()) {
                Spot list = lists.get(0);
                int type = FactAccess.objectType(list.type(), list.field());
                String added = site.tree().add(list.pointer(), Plausible.object(type, 0));
                return added == null
                        ? null
                        : site.element(list, added)
                                .spots(fact.substring(cut + 1), true)
                                .get(0);
            }
        }
        List<Spot> spots = site.spots(fact, true);
        return spots.isEmpty() ? null : spots.get(0);
    }

    /** The places of the other fact. */
    List<Spot> others(Site site) {
        return definition().getOther().map(other -> site.spots(other, true)).orElse(List.of());
    }

    /** The list whose elements count. */
    Spot list(Site site) {
        return site.list(definition().getOf().orElseThrow());
    }

    /** The elements of the list that count. */
    List<Site> counted(Site site) {
        return elements(site).stream()
                .filter(element -> Boolean.TRUE.equals(terms.hold(element, counting())))
                .toList();
    }

    List<Site> elements(Site site) {
        List<Site> elements = new ArrayList<>();
        String of = definition().getOf().orElseThrow();
        for (Spot spot : site.spots(of, false)) {
            elements.addAll(site.elements(spot));
        }
        return elements;
    }

    /** Adds an element that counts: like the last of the list, under a reference of its own. */
    @Nullable
    Site add(Site site) {
        Spot list = list(site);
        List<Object> before = site.tree().list(list.pointer());
        int type = FactAccess.objectType(list.type(), list.field());
        Map<String, Object> element = Plausible.object(type, before.size() + 1);
        if (!before.isEmpty()) {
            Map<String, Object> like = FactTree.copyOf(FactTree.object(before.get(before.size() - 1)));
            like.keySet().removeAll(Colleagues.IDENTITY);
            element.forEach((name, value) -> {
                if (name.endsWith("Ref") || !like.containsKey(name)) {
                    like.put(name, value);
                }
            });
            element = like;
        }
        String pointer = site.tree().add(list.pointer(), element);
        if (pointer == null) {
            return null;
        }
        Site added = site.element(list, pointer);
        terms.meet(added, counting());
        return added;
    }
}
