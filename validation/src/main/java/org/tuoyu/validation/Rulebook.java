package org.tuoyu.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.PackStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.ClauseUses;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.policy.PackSource;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.FigureWords;
import org.tuoyu.validation.engine.Law;

/**
 * All knowledge (规则库): the packs of every document, ready to be asked for a place and a date. Immutable, safe for use
 * by many threads, and free of clock, network and locale: the same input gives the same answer.
 *
 * <p>Packs are read when a place first needs them. Obtain one rulebook and keep it.
 */
public final class Rulebook {

    private static final String VERSION = "2026.11";
    /** More places and days than a caller goes through at a time; beyond it, views are compiled anew. */
    private static final int MOST_VIEWS = 256;

    private static final Division NATION = Division.of("000000");

    private final List<PackHandle> handles;
    private final Map<Key, PolicyView> views = new ConcurrentHashMap<>();

    /** What a view depends on. */
    private record Key(Division division, LocalDate date, CheckOptions options) {

        /** By hand: what the compiler makes for a record is linked at run time, which a cold start pays for. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && division.equals(that.division)
                    && date.equals(that.date)
                    && options.equals(that.options);
        }

        @Override
        public int hashCode() {
            return Objects.hash(division, date, options);
        }
    }

    private Rulebook(List<PackHandle> handles) {
        this.handles = List.copyOf(handles);
    }

    /**
     * The packs that are on the class path or module path.
     *
     * @return a rulebook of all packs found; without the artifact {@code tuoyu-policies} it is empty
     */
    public static Rulebook bundled() {
        return new Rulebook(found());
    }

    private static List<PackHandle> found() {
        List<PackHandle> handles = new ArrayList<>();
        for (PackSource source : ServiceLoader.load(PackSource.class, PackSource.class.getClassLoader())) {
            handles.addAll(source.packs());
        }
        handles.sort(Comparator.comparing(PackHandle::id));
        return handles;
    }

    /**
     * A rulebook of the packs given and no others.
     *
     * @param packs each with a distinct id
     * @return the rulebook
     * @throws IllegalArgumentException if two packs have the same id
     */
    public static Rulebook of(List<PackHandle> packs) {
        return new Rulebook(List.of()).with(packs);
    }

    /**
     * This rulebook with further packs, such as one of a district of your own.
     *
     * @param packs each with an id that this rulebook does not have yet
     * @return a new rulebook
     * @throws IllegalArgumentException if two packs have the same id
     */
    public Rulebook with(List<PackHandle> packs) {
        Map<String, PackHandle> all = new LinkedHashMap<>();
        List<PackHandle> both = new ArrayList<>(handles);
        both.addAll(packs);
        for (PackHandle handle : both) {
            if (all.put(handle.id(), handle) != null) {
                throw new IllegalArgumentException("two packs have the id " + handle.id());
            }
        }
        both.sort(Comparator.comparing(PackHandle::id));
        return new Rulebook(both);
    }

    /**
     * Every pack of this rulebook, such as one needs to check a further pack against them. Reads those that were not needed yet.
     *
     * @return in the order of their ids
     */
    public List<Pack> packs() {
        return handles.stream().map(handle -> handle.content().get()).toList();
    }

    /**
     * The version of the knowledge.
     *
     * @return year and month
     */
    public String version() {
        return VERSION;
    }

    /**
     * What is in force at a place on a day, every reading in its default, without drafts.
     *
     * @param division any place; one without documents of its own gets those of the places that contain it
     * @param date any day
     * @return the view; as a rule the one that was compiled before
     */
    public PolicyView inForce(Division division, LocalDate date) {
        return inForce(division, date, CheckOptions.defaults());
    }

    /**
     * What is in force at a place on a day.
     *
     * @param division any place; one without documents of its own gets those of the places that contain it
     * @param date any day
     * @param options drafts and readings
     * @return the view; as a rule the one that was compiled before
     * @throws IllegalArgumentException if no pack has a reading that the options name, or it has no such option
     */
    public PolicyView inForce(Division division, LocalDate date, CheckOptions options) {
        if (views.size() >= MOST_VIEWS) {
            views.clear();
        }
        return views.computeIfAbsent(new Key(division, date, options), this::view);
    }

    private PolicyView view(Key key) {
        key.options.readings().keySet().forEach(this::checkReading);
        List<PackHandle> chain = chain(key.division);
        List<Pack> packs = chain.stream().map(handle -> handle.content().get()).toList();
        List<PackStamp> stamps = chain.stream()
                .map(handle -> PackStamp.builder()
                        .id(handle.id())
                        .sha256(handle.sha256())
                        .build())
                .toList();
        Law law = new Law(packs, key.options.drafts());
        return new PolicyView(key.division, key.date, key.options, law, stamps, VERSION, () -> others(chain));
    }

    /**
     * The day from which the newest document that is held for a place counts; drafts bind nobody and are left aside.
     *
     * @param division any place; one without documents of its own has those of the places that contain it
     * @return empty when nothing is held for it
     */
    public Optional<LocalDate> newest(Division division) {
        return chain(division).stream()
                .flatMap(handle -> handle.content().get().getDocument().stream())
                .filter(document -> document.getStatus() != DocumentStatus.DRAFT)
                .flatMap(document -> document.getInForceFrom().stream())
                .max(Comparator.naturalOrder());
    }

    /** A reading of another place is left alone; one that no pack has is a slip of the caller. */
    private void checkReading(String id) {
        boolean known = pack(id).filter(pack -> pack.getReadings().stream()
                        .anyMatch(reading -> reading.getId().equals(id)))
                .isPresent();
        if (!known) {
            throw new IllegalArgumentException("no pack has the reading " + id);
        }
    }

    /** The packs of the places that contain a place, the nearest first. */
    private List<PackHandle> chain(Division division) {
        List<PackHandle> chain = new ArrayList<>();
        Optional<Division> place = Optional.of(division);
        while (place.isPresent()) {
            add(place.get(), chain);
            place = place.get().getParent();
        }
        if (chain.stream().noneMatch(handle -> handle.division().equals(NATION.getCode()))) {
            add(NATION, chain);
        }
        return chain;
    }

    /** The packs that are not of a chain of places. */
    private List<Pack> others(List<PackHandle> chain) {
        return handles.stream()
                .filter(handle -> !chain.contains(handle))
                .map(handle -> handle.content().get())
                .toList();
    }

    private void add(Division place, List<PackHandle> chain) {
        handles.stream()
                .filter(handle -> handle.division().equals(place.getCode()))
                .forEach(chain::add);
    }

    /**
     * What is in force at a place on a day for one submission: readings that it states are taken unless the caller
     * chose others.
     *
     * @param submission its own division and date do not count here; a reading it states that the place does not know
     *     is passed over, and the check says so
     * @param division the place
     * @param date the day
     * @param options drafts, and readings that go before those of the submission
     * @return the view
     * @throws IllegalArgumentException if the caller chose an option that a reading of this place does not have
     */
    public PolicyView inForceFor(Submission submission, Division division, LocalDate date, CheckOptions options) {
        if (submission.getReadings().isEmpty()) {
            return inForce(division, date, options);
        }
        Map<String, Reading> known = inForce(division, date).readings();
        Map<String, String> readings = new TreeMap<>();
        submission.getReadings().forEach((id, option) -> {
            if (PolicyView.hasOption(known.get(id), option)) {
                readings.put(id, option);
            }
        });
        readings.putAll(options.readings());
        return inForce(division, date, new CheckOptions(options.drafts(), readings, options.valuesShown()));
    }

    /**
     * Checks a submission at its own place and date, by the readings it states.
     *
     * @param submission anything; where it was read from a file, {@link #check(Submission, List)} counts its faults of form
     * @return the report; of a submission without division or date an {@linkplain #unjudged unjudged} one that says so, with
     *     the verdict UNDETERMINED: {@link #inForce} applies a place and date of one's own
     */
    public Report check(Submission submission) {
        return check(submission, List.of());
    }

    /**
     * Checks a submission that was read from a file, at its own place and date, by the readings it states.
     *
     * @param submission what could be read
     * @param structure the faults of form that the reader found: one error rejects the submission
     * @return the report, the faults of form in it; of a submission without division or date an {@linkplain #unjudged
     *     unjudged} one that says so
     */
    public Report check(Submission submission, List<StructureFinding> structure) {
        InputStamp input = InputStamp.builder().build();
        Optional<Division> division = submission.getDivision();
        Optional<LocalDate> date = submission.getAsOf();
        return division.isPresent() && date.isPresent()
                ? inForceFor(submission, division.get(), date.get(), CheckOptions.defaults())
                        .check(submission, structure, input)
                : unjudged(PlaceNotStated.in(submission, structure), input);
    }

    /**
     * The report on an input that cannot be judged, because it could not be read or names no place or no day.
     *
     * @param structure what is wrong with it
     * @param input where it came from
     * @return a report without outcomes, place, day and packs
     */
    public Report unjudged(List<StructureFinding> structure, InputStamp input) {
        return Reporter.unjudged(structure, input, PolicyView.stamp(CheckOptions.defaults(), List.of(), VERSION));
    }

    /**
     * A clause of any document.
     *
     * @param id the id
     * @return empty when no pack has it
     */
    public Optional<Clause> clause(ClauseId id) {
        return pack(id.value())
                .flatMap(pack -> pack.getClauses().stream()
                        .filter(clause -> clause.getId().equals(id))
                        .findFirst());
    }

    /**
     * What rests on a clause: the clauses that relate to it, rules, parameters, entitlements, routes, targets, duties and
     * posts. Reads every pack.
     *
     * @param id the id
     * @return empty lists when nothing rests on it
     */
    public ClauseUses uses(ClauseId id) {
        return ClauseUses.of(id, others(List.of()));
    }

    /**
     * The document that holds a clause.
     *
     * @param clause the id of the clause
     * @return empty when no pack has it
     */
    public Optional<PolicyDocument> document(ClauseId clause) {
        return pack(clause.value()).flatMap(Pack::getDocument);
    }

    /**
     * An open question of a text.
     *
     * @param id the id, such as {@code jindong/13-net-or-gross}
     * @return empty when no pack has it
     */
    public Optional<Reading> reading(String id) {
        return pack(id).flatMap(pack -> pack.getReadings().stream()
                .filter(reading -> reading.getId().equals(id))
                .findFirst());
    }

    /**
     * A figure in words: number with unit, codes by label. Reads every pack.
     *
     * @param parameter what it is a figure of
     * @param value the figure
     * @return in Chinese and English
     */
    public Text words(Parameter parameter, ParameterValue value) {
        return new FigureWords(others(List.of())).of(parameter.getId(), value.getValue(), parameter.getUnit());
    }

    /** The pack whose id begins the id of a clause or reading. */
    private Optional<Pack> pack(String id) {
        return handles.stream()
                .filter(handle -> id.startsWith(handle.id() + "/"))
                .max(Comparator.comparingInt(handle -> handle.id().length()))
                .map(handle -> handle.content().get());
    }
}
