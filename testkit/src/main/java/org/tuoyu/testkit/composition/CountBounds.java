package org.tuoyu.testkit.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.testkit.composition.Site.Spot;
import org.tuoyu.validation.fact.FactAccess;

/** The bounds of forms that count the elements of a list (计数界限). */
final class CountBounds {

    private final Asked asked;

    CountBounds(Asked asked) {
        this.asked = asked;
    }

    List<Bound> count() {
        boolean most = asked.definition().getForm().equals("count-at-most");
        return List.of(new Bound("", site -> count(site, 0, most ? -1 : 1), site -> count(site, most ? 1 : -1, 0)));
    }

    /** Makes as many elements count as the limit and some more; in one direction only, unless that is 0. */
    private boolean count(Site site, int more, int direction) {
        long wanted = limit(site) + more;
        if (wanted < 0) {
            return false;
        }
        Spot list = asked.list(site);
        if (FactAccess.objectType(list.type(), list.field()) < 0) {
            return values(site, list, wanted, direction);
        }
        int have = asked.counted(site).size();
        while (have < wanted && direction >= 0) {
            if (asked.add(site) == null || asked.counted(site).size() == have) {
                return false;
            }
            have = asked.counted(site).size();
        }
        while (have > wanted && direction <= 0) {
            if (!drop(asked.counted(site).get(have - 1)) || asked.counted(site).size() == have) {
                return false;
            }
            have = asked.counted(site).size();
        }
        if (have == 0 && site.tree().get(asked.list(site).pointer()) == null) {
            return site.tree().set(asked.list(site).pointer(), new ArrayList<>());
        }
        return direction != 0 || have == wanted;
    }

    /** The same for a list of values, which all count. */
    private boolean values(Site site, Spot list, long wanted, int direction) {
        List<Object> values = new ArrayList<>(site.tree().list(list.pointer()));
        while (values.size() < wanted && direction >= 0) {
            values.add(Plausible.one(
                    list.type(), list.field(), values.size(), asked.view().date()));
        }
        while (values.size() > wanted && direction <= 0) {
            values.remove(values.size() - 1);
        }
        return site.tree().set(list.pointer(), values)
                || values.equals(site.tree().get(list.pointer()));
    }

    /** Makes an element count no longer: by a fact of it, else by taking it out. */
    private boolean drop(Site element) {
        return asked.terms().fail(element, asked.counting()) || element.tree().remove(element.pointer());
    }

    private long limit(Site site) {
        List<Spot> others = asked.others(site);
        if (others.isEmpty()) {
            return asked.whole();
        }
        Object stated = site.tree().get(others.get(0).pointer());
        BigDecimal base = stated == null ? BigDecimal.ZERO : new BigDecimal(stated.toString());
        boolean full = asked.definition().getForm().equals("count-per-full");
        return base.divide(asked.limit(), 0, full ? RoundingMode.FLOOR : RoundingMode.CEILING)
                .longValueExact();
    }

    /** Each code of the limit stands in some element that counts. */
    List<Bound> hasEach() {
        List<Bound> bounds = new ArrayList<>();
        for (String code : asked.codes()) {
            bounds.add(new Bound(code, site -> give(site, code), site -> take(site, code)));
        }
        return bounds;
    }

    private boolean give(Site site, String code) {
        for (Site element : asked.elements(site)) {
            if (holds(element, code) && asked.terms().meet(element, asked.counting())) {
                return true;
            }
        }
        Site added = asked.add(site);
        return added != null
                && Terms.put(added.tree(), fact(added), code)
                && asked.terms().meet(added, asked.counting());
    }

    private boolean take(Site site, String code) {
        boolean taken = false;
        List<Site> elements = asked.elements(site);
        for (int i = elements.size() - 1; i >= 0; i--) {
            if (holds(elements.get(i), code)) {
                taken |= strip(elements.get(i), code);
            }
        }
        if (site.tree().get(asked.list(site).pointer()) == null) {
            taken |= site.tree().set(asked.list(site).pointer(), new ArrayList<>());
        }
        return taken;
    }

    /** An element that others refer to stays, with another code; any other goes. */
    private boolean strip(Site element, String code) {
        Spot fact = fact(element);
        if (!isReferredTo(fact)) {
            return element.tree().remove(element.pointer());
        }
        boolean changed = false;
        if (code.equals(element.tree().get(fact.pointer()))) {
            List<String> asks = new ArrayList<>(asked.codes());
            changed = element.tree().set(fact.pointer(), Plausible.otherThan(fact, asks));
        }
        for (String other : asked.definition().getOther().stream().toList()) {
            Spot spot = element.spots(other, true).get(0);
            List<Object> rest = new ArrayList<>(element.tree().list(spot.pointer()));
            if (rest.remove(code)) {
                changed |= element.tree().set(spot.pointer(), rest);
            }
        }
        return changed;
    }

    private static boolean isReferredTo(Spot fact) {
        for (int field = 0; field < FactAccess.fields(fact.type()); field++) {
            if (FactAccess.isMandatory(fact.type(), field)
                    && FactAccess.fieldName(fact.type(), field).endsWith("Ref")) {
                return true;
            }
        }
        return false;
    }

    private Spot fact(Site element) {
        return element.spots(asked.definition().getFact().orElseThrow(), true).get(0);
    }

    private boolean holds(Site element, String code) {
        return has(element, asked.definition().getFact().orElseThrow(), code)
                || asked.definition()
                        .getOther()
                        .filter(other -> has(element, other, code))
                        .isPresent();
    }

    private static boolean has(Site element, String path, String code) {
        for (Spot spot : element.spots(path, false)) {
            boolean here = spot.isList()
                    ? element.tree().list(spot.pointer()).contains(code)
                    : code.equals(element.tree().get(spot.pointer()));
            if (here) {
                return true;
            }
        }
        return false;
    }
}
