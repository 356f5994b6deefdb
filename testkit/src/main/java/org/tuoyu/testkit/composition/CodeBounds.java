package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.testkit.composition.Site.Spot;
import org.tuoyu.validation.fact.FactAccess;

/** The bounds of forms that compare codes, texts and truths (代码界限). */
final class CodeBounds {

    private final Asked asked;

    CodeBounds(Asked asked) {
        this.asked = asked;
    }

    List<Bound> flag(boolean wanted) {
        return List.of(new Bound("", site -> each(site, wanted), site -> first(site, !wanted)));
    }

    List<Bound> eitherFlag() {
        return List.of(new Bound("", site -> first(site, true), site -> {
            boolean both = first(site, false);
            for (Spot other : asked.others(site)) {
                both &= put(site, other, false);
            }
            return both;
        }));
    }

    List<Bound> oneOf() {
        List<Bound> bounds = new ArrayList<>();
        for (String code : asked.codes()) {
            bounds.add(new Bound(
                    asked.codes().size() == 1 ? "" : code,
                    site -> isOne(site) || eachTyped(site, code),
                    site -> firstOther(site, asked.codes())));
        }
        return asked.codes().isEmpty() ? List.of() : bounds.subList(0, 1);
    }

    private boolean isOne(Site site) {
        List<Spot> spots = asked.facts(site, true);
        return !spots.isEmpty()
                && spots.stream()
                        .allMatch(spot -> !spot.isList()
                                && asked.codes()
                                        .contains(String.valueOf(site.tree().get(spot.pointer()))));
    }

    List<Bound> noneOf() {
        List<Bound> bounds = new ArrayList<>();
        for (String code : asked.codes()) {
            bounds.add(new Bound(
                    asked.codes().size() == 1 ? "" : code,
                    site -> eachOther(site, asked.codes()),
                    site -> firstTyped(site, code)));
        }
        return bounds;
    }

    /** A text that holds, or begins with, one of the words. */
    List<Bound> words() {
        String word = asked.codes().get(0);
        return List.of(new Bound("", site -> eachTyped(site, word), site -> firstOther(site, asked.codes())));
    }

    List<Bound> includes() {
        List<Bound> bounds = new ArrayList<>();
        for (String code : asked.codes()) {
            bounds.add(new Bound(code, site -> with(site, code), site -> without(site, code)));
        }
        return bounds;
    }

    private boolean with(Site site, String code) {
        List<Spot> spots = asked.facts(site, false);
        if (spots.stream().anyMatch(spot -> code.equals(site.tree().get(spot.pointer())))) {
            return true;
        }
        if (!spots.isEmpty() && spots.get(0).isList()) {
            return Terms.put(site.tree(), spots.get(0), code);
        }
        Spot fresh = asked.fresh(site);
        return fresh != null && Terms.put(site.tree(), fresh, code);
    }

    private boolean without(Site site, String code) {
        boolean changed = false;
        List<Spot> spots = asked.facts(site, true);
        for (int i = spots.size() - 1; i >= 0; i--) {
            Spot spot = spots.get(i);
            if (spot.isList()) {
                List<Object> rest = new ArrayList<>(site.tree().list(spot.pointer()));
                rest.remove(code);
                changed |= site.tree().set(spot.pointer(), rest);
            } else if (code.equals(site.tree().get(spot.pointer()))) {
                changed |= takeOut(site, spot);
            }
        }
        return changed;
    }

    /** Takes the element out of its list; one that stands in no list gets another code. */
    private boolean takeOut(Site site, Spot spot) {
        String element = spot.pointer().substring(0, spot.pointer().lastIndexOf('/'));
        boolean listed =
                element.matches(".*/\\d+") && element.length() > site.pointer().length();
        return listed
                ? site.tree().remove(element)
                : site.tree().set(spot.pointer(), Plausible.otherThan(spot, asked.codes()));
    }

    List<Bound> sameAs() {
        return List.of(new Bound("", this::same, this::different));
    }

    private boolean same(Site site) {
        Spot fact = asked.facts(site, true).get(0);
        List<Spot> others = asked.others(site);
        Object other = others.isEmpty() ? null : site.tree().get(others.get(0).pointer());
        if (other != null && put(site, fact, other)) {
            return true;
        }
        Object own = site.tree().get(fact.pointer());
        Object value = own == null ? Plausible.value(fact, asked.view().date()) : own;
        return put(site, fact, value) && !others.isEmpty() && put(site, others.get(0), value);
    }

    private boolean different(Site site) {
        Spot fact = asked.facts(site, true).get(0);
        List<String> same = new ArrayList<>();
        asked.others(site).forEach(spot -> same.add(String.valueOf(site.tree().get(spot.pointer()))));
        for (String path : asked.definition().getOthers()) {
            for (Spot spot : site.spots(path, true)) {
                if (site.tree().get(spot.pointer()) == null) {
                    site.tree().set(spot.pointer(), same.get(0));
                }
                same.add(String.valueOf(site.tree().get(spot.pointer())));
            }
        }
        return put(site, fact, Plausible.otherThan(fact, same));
    }

    /** A fact that must be stated; what is missing is open, never wrong. */
    List<Bound> stated() {
        return List.of(new Bound(
                "",
                site -> {
                    boolean all = true;
                    for (Spot spot : asked.facts(site, true)) {
                        all &= site.tree().get(spot.pointer()) != null
                                || put(
                                        site,
                                        spot,
                                        Plausible.one(
                                                spot.type(),
                                                spot.field(),
                                                0,
                                                asked.view().date()));
                    }
                    return all;
                },
                site -> false));
    }

    /** A text that names a post and no person. */
    List<Bound> noName() {
        return List.of(new Bound("", site -> each(site, "分管负责人"), site -> first(site, "张测甲")));
    }

    private boolean each(Site site, Object value) {
        boolean all = true;
        for (Spot spot : asked.facts(site, true)) {
            all &= put(site, spot, value);
        }
        return all;
    }

    private boolean first(Site site, Object value) {
        List<Spot> spots = asked.facts(site, true);
        return !spots.isEmpty() && put(site, spots.get(0), value);
    }

    private boolean eachTyped(Site site, String text) {
        boolean all = true;
        for (Spot spot : asked.facts(site, true)) {
            all &= put(site, spot, typed(spot, text));
        }
        return all;
    }

    private boolean firstTyped(Site site, String text) {
        List<Spot> spots = asked.facts(site, true);
        return !spots.isEmpty() && put(site, spots.get(0), typed(spots.get(0), text));
    }

    private static Object typed(Spot spot, String text) {
        boolean code = FactAccess.fieldName(spot.type(), spot.field()).endsWith("reditCode");
        return code ? Identities.creditCode(text, 1) : Terms.typed(spot, text);
    }

    private boolean eachOther(Site site, List<String> values) {
        boolean all = true;
        for (Spot spot : asked.facts(site, true)) {
            all &= put(site, spot, Plausible.otherThan(spot, values));
        }
        return all;
    }

    private boolean firstOther(Site site, List<String> values) {
        List<Spot> spots = asked.facts(site, true);
        return !spots.isEmpty() && put(site, spots.get(0), Plausible.otherThan(spots.get(0), values));
    }

    /** States a value; a list of values then holds it alone. */
    private static boolean put(Site site, Spot spot, Object value) {
        Object stated = spot.isList() ? new ArrayList<>(List.of(value)) : value;
        return site.tree().set(spot.pointer(), stated)
                || stated.equals(site.tree().get(spot.pointer()));
    }
}
