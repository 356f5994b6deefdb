package org.tuoyu.validation.subsidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Reading;
import org.tuoyu.validation.engine.Readings;

/**
 * The options taken of the readings that an entitlement rests on. Schemes know options, never readings, so that another
 * document may ask the same question under an id of its own. Immutable.
 */
final class Choices {

    private final List<String> options = new ArrayList<>();
    private final List<String> named;
    private final List<String> undecided = new ArrayList<>();

    Choices(Entitlement entitlement, Map<String, Reading> known, Readings readings) {
        named = readings.named(entitlement.getReadings());
        for (String id : entitlement.getReadings()) {
            String option = readings.option(id);
            options.add(option);
            Objects.requireNonNull(known.get(id)).getOptions().stream()
                    .filter(each -> each.getId().equals(option))
                    .filter(each -> !each.getDecided().orElse(true))
                    .forEach(each -> undecided.add(id + "=" + option));
        }
    }

    boolean has(String option) {
        return options.contains(option);
    }

    /** The readings as {@code id=option}. */
    List<String> named() {
        return named;
    }

    /** The readings taken in an option from which nothing can be computed, as {@code id=option}. */
    List<String> undecided() {
        return undecided;
    }
}
