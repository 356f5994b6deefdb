package org.tuoyu.testkit.composition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.testkit.composition.Site.Spot;
import org.tuoyu.validation.PolicyView;

/** Whether the conditions of a rule hold in a tree, and how they are made to hold (条件). Every reading is at its default. */
final class Terms {

    private final PolicyView view;

    Terms(PolicyView view) {
        this.view = view;
    }

    /** Whether all hold; null when that rests on what is not stated. */
    @Nullable
    Boolean hold(Site site, List<Condition> conditions) {
        Boolean all = true;
        for (Condition condition : conditions) {
            Boolean one = holds(site, condition);
            if (one != null && !one) {
                return false;
            }
            all = one == null ? null : all;
        }
        return all;
    }

    private @Nullable Boolean holds(Site site, Condition condition) {
        if (condition.getReading().isPresent()) {
            boolean taken = isTaken(condition);
            if (condition.getFact().isEmpty() || !taken) {
                return taken || condition.getFact().isPresent();
            }
        }
        Boolean first = holds(site, condition, condition.getFact().orElseThrow());
        if (condition.getOrFact().isEmpty() || first != null && first) {
            return first;
        }
        Boolean second = holds(site, condition, condition.getOrFact().get());
        return second != null && second ? second : first == null ? null : second;
    }

    private boolean isTaken(Condition condition) {
        return Optional.ofNullable(view.readings().get(condition.getReading().orElseThrow()))
                .filter(reading -> condition
                        .getOption()
                        .filter(reading.getDefaultOption()::equals)
                        .isPresent())
                .isPresent();
    }

    private @Nullable Boolean holds(Site site, Condition condition, String fact) {
        List<Spot> spots = site.spots(fact, false);
        List<Object> values = new ArrayList<>();
        boolean open = spots.isEmpty();
        for (Spot spot : spots) {
            Object value = site.tree().get(spot.pointer());
            if (value == null) {
                open = true;
            } else if (spot.isList() && spot.kind() != org.tuoyu.validation.fact.FactAccess.Kind.OBJECT) {
                values.addAll((List<?>) value);
            } else {
                values.add(value);
            }
        }
        boolean stated = !open || !values.isEmpty();
        if (condition.getStated().isPresent()) {
            return stated == condition.getStated().get();
        }
        if (!stated) {
            return condition.getOrAbsent().orElse(false) ? Boolean.TRUE : null;
        }
        return compare(site, condition, spots, values);
    }

    private @Nullable Boolean compare(Site site, Condition condition, List<Spot> spots, List<Object> values) {
        if (!condition.getIs().isEmpty()) {
            return values.stream().anyMatch(value -> condition.getIs().contains(String.valueOf(value)));
        }
        if (!condition.getIsNot().isEmpty()) {
            return values.stream().noneMatch(value -> condition.getIsNot().contains(String.valueOf(value)));
        }
        if (condition.getEmpty().isPresent()) {
            return site.tree().list(spots.get(0).pointer()).isEmpty()
                    == condition.getEmpty().get();
        }
        return reaches(site, condition, values.get(0));
    }

    private @Nullable Boolean reaches(Site site, Condition condition, Object value) {
        BigDecimal limit = limit(condition);
        if (limit == null) {
            return false;
        }
        int sign;
        if (condition.getUntil().isPresent()) {
            Object end = site.value(condition.getUntil().get());
            if (end == null) {
                return null;
            }
            sign = LocalDate.parse(end.toString())
                    .compareTo(LocalDate.parse(value.toString()).plusMonths(limit.longValueExact()));
        } else {
            sign = new BigDecimal(value.toString()).compareTo(limit);
        }
        return condition.getLessThanParameter().isPresent()
                ? sign < 0
                : sign > 0 || sign == 0 && condition.getAtLeastParameter().isPresent();
    }

    private @Nullable BigDecimal limit(Condition condition) {
        return condition
                .getAtLeastParameter()
                .or(condition::getMoreThanParameter)
                .or(condition::getLessThanParameter)
                .flatMap(view::parameter)
                .map(ParameterValue::getValue)
                .flatMap(value -> value.number())
                .orElse(null);
    }

    /** Changes the tree until the conditions hold; says whether they do. */
    boolean meet(Site site, List<Condition> conditions) {
        for (Condition condition : conditions) {
            Boolean holds = holds(site, condition);
            if (holds == null || !holds) {
                meet(site, condition);
            }
        }
        Boolean all = hold(site, conditions);
        return all != null && all;
    }

    private void meet(Site site, Condition condition) {
        if (condition.getFact().isEmpty()) {
            return;
        }
        boolean absent = condition.getStated().filter(stated -> !stated).isPresent();
        for (Spot spot : site.spots(condition.getFact().get(), !absent)) {
            meet(site, condition, spot);
            if (!condition.getIs().isEmpty()) {
                return;
            }
        }
    }

    private void meet(Site site, Condition condition, Spot spot) {
        FactTree tree = site.tree();
        if (!condition.getIs().isEmpty()) {
            put(tree, spot, typed(spot, condition.getIs().get(0)));
        } else if (!condition.getIsNot().isEmpty()) {
            tree.set(
                    spot.pointer(),
                    spot.isList() ? new ArrayList<>() : Plausible.otherThan(spot, condition.getIsNot()));
        } else if (condition.getStated().isPresent()) {
            if (condition.getStated().get()) {
                tree.set(spot.pointer(), Plausible.value(spot, view.date()));
            } else {
                tree.remove(spot.pointer());
            }
        } else if (condition.getEmpty().isPresent()) {
            fill(tree, spot, condition.getEmpty().get());
        } else {
            reach(site, condition, spot);
        }
    }

    private void fill(FactTree tree, Spot spot, boolean empty) {
        if (empty) {
            tree.set(spot.pointer(), new ArrayList<>());
        } else {
            tree.add(spot.pointer(), Plausible.one(spot.type(), spot.field(), 0, view.date()));
        }
    }

    private void reach(Site site, Condition condition, Spot spot) {
        BigDecimal limit = limit(condition);
        if (limit == null) {
            return;
        }
        int more = condition.getLessThanParameter().isPresent()
                ? -1
                : condition.getMoreThanParameter().isPresent() ? 1 : 0;
        if (condition.getUntil().isEmpty()) {
            BigDecimal step = Plausible.step(spot).multiply(BigDecimal.valueOf(more));
            site.tree().set(spot.pointer(), Plausible.number(spot, limit.add(step)));
            return;
        }
        Object stated = site.tree().get(spot.pointer());
        LocalDate from = stated == null
                ? view.date().minusMonths(limit.longValueExact() + 1)
                : LocalDate.parse(stated.toString());
        site.tree().set(spot.pointer(), from.toString());
        String end = from.plusMonths(limit.longValueExact()).plusDays(more).toString();
        site.spots(condition.getUntil().get(), true)
                .forEach(until -> site.tree().set(until.pointer(), end));
    }

    /** Changes one fact so that the conditions no longer hold; says whether it did. */
    boolean fail(Site site, List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition.getIs().isEmpty() || condition.getFact().isEmpty()) {
                continue;
            }
            Spot spot = site.spots(condition.getFact().get(), true).get(0);
            boolean changed = spot.isList()
                    ? site.tree().set(spot.pointer(), new ArrayList<>())
                    : site.tree().set(spot.pointer(), Plausible.otherThan(spot, condition.getIs()));
            condition
                    .getOrFact()
                    .ifPresent(or -> site.spots(or, true).stream()
                            .filter(Spot::isList)
                            .forEach(list -> site.tree().set(list.pointer(), new ArrayList<>())));
            if (changed && Boolean.FALSE.equals(hold(site, conditions))) {
                return true;
            }
        }
        return false;
    }

    /** States a value; a list gets it besides its others. */
    static boolean put(FactTree tree, Spot spot, Object value) {
        if (!spot.isList()) {
            return tree.set(spot.pointer(), value);
        }
        return tree.list(spot.pointer()).contains(value) || tree.add(spot.pointer(), value) != null;
    }

    /** A code or figure as the field writes it. */
    static Object typed(Spot spot, String text) {
        return switch (spot.kind()) {
            case FLAG -> Boolean.valueOf(text);
            case INTEGER, LONG, DECIMAL -> new BigDecimal(text);
            default -> text;
        };
    }
}
