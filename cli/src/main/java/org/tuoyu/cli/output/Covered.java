package org.tuoyu.cli.output;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.PackStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.RulebookStamp;
import org.tuoyu.finding.Waiver;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.DivisionTable;

/**
 * What the reports of a run are on and rest on: files, places, days, packs, readings, waivers. Its size does not depend on the
 * number of records.
 */
final class Covered {

    private static final int MOST_DIVISIONS = 6;

    private final Set<String> divisions = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<String, PackStamp> packs = new LinkedHashMap<>();
    private final Set<String> readings = new LinkedHashSet<>();
    private final Set<Waiver> waivers = new LinkedHashSet<>();
    private String version = "";
    /** Of the report before; nearly always the same, which costs no more than a look. */
    private @Nullable RulebookStamp rulebook;

    private Optional<String> first = Optional.empty();
    private Optional<String> last = Optional.empty();
    private int files;
    private boolean drafts;
    private boolean valuesShown;

    /** Takes a report in; the records of a file follow each other. */
    void add(Report report) {
        Optional<String> name = report.getInput().getName();
        if (name.isPresent() && !name.equals(last)) {
            files++;
            first = first.or(() -> name);
            last = name;
        }
        report.getDivision().ifPresent(divisions::add);
        report.getAsOf().ifPresent(this::day);
        if (!report.getRulebook().equals(rulebook)) {
            take(report.getRulebook());
        }
        waivers.addAll(report.getWaivers());
        valuesShown |= report.getValuesShown().orElse(false);
    }

    private void take(RulebookStamp stamp) {
        rulebook = stamp;
        version = stamp.getVersion();
        drafts |= stamp.isDrafts();
        stamp.getPacks().forEach(pack -> packs.put(pack.getId(), pack));
        stamp.getOptions().forEach((reading, option) -> readings.add(reading + "=" + option));
    }

    private void day(LocalDate day) {
        days.add(day);
        if (days.size() > 2) {
            days.removeIf(each -> each.isAfter(days.first()) && each.isBefore(days.last()));
        }
    }

    /** The name of the first file; empty when none has one. */
    Optional<String> file() {
        return first;
    }

    /** How many files there are. */
    int files() {
        return files;
    }

    /**
     * The places with their codes and names of the last day judged on, in the order of the codes, as far as a line holds them;
     * empty when nothing was judged.
     */
    String divisions() {
        String places =
                divisions.stream().limit(MOST_DIVISIONS).map(this::named).collect(Collectors.joining(", "));
        return divisions.size() > MOST_DIVISIONS ? places + ", …" : places;
    }

    private String named(String code) {
        return days.isEmpty()
                ? code
                : DivisionTable.bundled()
                        .find(Division.of(code), days.last())
                        .map(place -> code + " " + place.getName())
                        .orElse(code);
    }

    /** The first and the last day judged on; empty when nothing was judged, one when they are the same. */
    List<LocalDate> days() {
        return List.copyOf(days);
    }

    /** The packs of all places. */
    List<PackStamp> packs() {
        return List.copyOf(packs.values());
    }

    /** Readings chosen, each {@code id=option}. */
    Set<String> readings() {
        return readings;
    }

    Set<Waiver> waivers() {
        return waivers;
    }

    String version() {
        return version;
    }

    boolean hasDrafts() {
        return drafts;
    }

    boolean showsValues() {
        return valuesShown;
    }
}
