package org.tuoyu.validation.engine;

import java.util.List;
import java.util.Map;
import org.tuoyu.policy.Reading;

/** The options taken of the questions that texts leave open: the default, or what the caller chose. Immutable. */
public final class Readings {

    private final Map<String, Reading> known;
    private final Map<String, String> chosen;

    /**
     * Obtains the options taken.
     *
     * @param known the readings by id
     * @param chosen the options that the caller chose, by reading id; ids that are not known are of other places
     * @throws IllegalArgumentException if a known reading has no such option
     */
    public Readings(Map<String, Reading> known, Map<String, String> chosen) {
        this.known = known;
        this.chosen = chosen;
        chosen.forEach(this::check);
    }

    private void check(String id, String option) {
        Reading reading = known.get(id);
        if (reading != null
                && reading.getOptions().stream().noneMatch(each -> each.getId().equals(option))) {
            throw new IllegalArgumentException("reading " + id + " has no option " + option);
        }
    }

    /**
     * The option taken.
     *
     * @param id the id of a reading
     * @return the id of an option
     * @throws IllegalArgumentException if no pack has such a reading
     */
    public String option(String id) {
        return chosen.getOrDefault(id, reading(id).getDefaultOption());
    }

    private Reading reading(String id) {
        Reading reading = known.get(id);
        if (reading == null) {
            throw new IllegalArgumentException("no reading " + id);
        }
        return reading;
    }

    /**
     * Whether a caller took an option that nobody can decide on.
     *
     * @param ids the readings that something rests on
     */
    public boolean areOpen(List<String> ids) {
        return ids.stream()
                .anyMatch(id -> reading(id).getOptions().stream()
                        .anyMatch(each -> each.getId().equals(option(id))
                                && !each.getDecided().orElse(true)));
    }

    /** Readings as reports name them: {@code id=option}, in the order given. */
    public List<String> named(List<String> ids) {
        return ids.stream().map(id -> id + "=" + option(id)).toList();
    }
}
