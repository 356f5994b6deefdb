package org.tuoyu.identifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.quantity.DateRange;

/**
 * The names of places by code and date (行政区划代码表), with the codes that were given up and the places that followed.
 * Immutable and safe for use by many threads.
 *
 * <p>Read {@link #getCompleteness} before a verdict: outside those days a code that is not found may all the same have
 * been in use. The bundled table is read when it is first asked for.
 */
public final class DivisionTable {

    private static final class Bundled {
        static final DivisionTable TABLE = DivisionTableReader.readBundled();
    }

    private final List<NamedDivision> entries;
    private final Map<Division, List<NamedDivision>> byDivision = new LinkedHashMap<>();
    private final Map<String, List<NamedDivision>> byName = new LinkedHashMap<>();
    private final Map<Division, List<Township>> townships = new LinkedHashMap<>();
    private final DateRange completeness;
    private final LocalDate townshipsCheckedOn;

    DivisionTable(
            List<NamedDivision> entries,
            DateRange completeness,
            List<Township> townships,
            LocalDate townshipsCheckedOn) {
        this.entries = List.copyOf(entries);
        this.completeness = completeness;
        this.townshipsCheckedOn = townshipsCheckedOn;
        for (NamedDivision entry : entries) {
            byDivision
                    .computeIfAbsent(entry.getDivision(), key -> new ArrayList<>(1))
                    .add(entry);
            byName.computeIfAbsent(entry.getName(), key -> new ArrayList<>(1)).add(entry);
        }
        for (Township township : townships) {
            this.townships
                    .computeIfAbsent(township.county(), key -> new ArrayList<>())
                    .add(township);
        }
    }

    /**
     * The table of this library.
     *
     * @return always the same table; its sources stand at the head of the resource that it is read from
     */
    public static DivisionTable bundled() {
        return Bundled.TABLE;
    }

    /**
     * The days for which the table holds every code in use.
     *
     * @return both ends are days
     */
    public DateRange getCompleteness() {
        return completeness;
    }

    /**
     * The entry of a place on a date.
     *
     * @param division the place
     * @param date the day
     * @return the name of that day; where a change of that year has no known day, the newer one; empty when the code was
     *     not in use
     */
    public Optional<NamedDivision> find(Division division, LocalDate date) {
        Optional<NamedDivision> found = Optional.empty();
        for (NamedDivision entry : entriesOf(division)) {
            if (entry.getValidity().contains(date)) {
                found = Optional.of(entry);
            }
        }
        return found;
    }

    /**
     * All entries of a code, of whatever date.
     *
     * @param division the place
     * @return in the order of time; empty when the code never was in use
     */
    public List<NamedDivision> entriesOf(Division division) {
        return List.copyOf(byDivision.getOrDefault(division, List.of()));
    }

    /**
     * The places with a name on a date. A name is no key: several places may share it.
     *
     * @param name the full name without those of the parents
     * @param date the day
     * @return in the order of the codes; empty when no place had the name
     */
    public List<NamedDivision> named(String name, LocalDate date) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(entry -> entry.getValidity().contains(date))
                .toList();
    }

    /**
     * The places directly below another one on a date.
     *
     * @param parent the larger place
     * @param date the day
     * @return in the order of the codes, statistical units included
     */
    public List<NamedDivision> childrenOf(Division parent, LocalDate date) {
        return entries.stream()
                .filter(entry -> entry.getValidity().contains(date))
                .filter(entry -> entry.getDivision().getParent().equals(Optional.of(parent)))
                .toList();
    }

    /**
     * The names of a place and of those that it is part of, without the nation.
     *
     * @param division the place
     * @param date the day
     * @return from the province down, as far as they are known; empty for the nation
     */
    public List<NamedDivision> pathOf(Division division, LocalDate date) {
        List<NamedDivision> path = new ArrayList<>();
        Optional<Division> next = Optional.of(division);
        while (next.isPresent() && next.get().getLevel() != Division.Level.NATION) {
            find(next.get(), date).ifPresent(entry -> path.add(0, entry));
            next = next.get().getParent();
        }
        return List.copyOf(path);
    }

    /**
     * The streets, towns, townships and units like them of a county.
     *
     * @param county the county
     * @return in the order of the codes, as of {@link #getTownshipsCheckedOn}; empty when the table does not hold them
     */
    public Optional<List<Township>> getTownships(Division county) {
        return Optional.ofNullable(townships.get(county)).map(List::copyOf);
    }

    /**
     * The day whose state the {@linkplain #getTownships townships} show.
     *
     * @return the day
     */
    public LocalDate getTownshipsCheckedOn() {
        return townshipsCheckedOn;
    }
}
