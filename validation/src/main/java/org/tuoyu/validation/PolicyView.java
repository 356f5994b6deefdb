package org.tuoyu.validation;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.ComparedView;
import org.tuoyu.finding.Difference;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.PackStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.ResponsibilityStatement;
import org.tuoyu.finding.RouteResult;
import org.tuoyu.finding.RuleExplanation;
import org.tuoyu.finding.RulebookStamp;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyStatement;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.finding.TargetStatement;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.policy.Text;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.responsibility.DutyCode;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.difference.Differences;
import org.tuoyu.validation.difference.Seen;
import org.tuoyu.validation.engine.FigureWords;
import org.tuoyu.validation.engine.Law;
import org.tuoyu.validation.engine.Plan;
import org.tuoyu.validation.engine.PlanBuilder;
import org.tuoyu.validation.engine.Readings;
import org.tuoyu.validation.explanation.Explanations;
import org.tuoyu.validation.region.Targets;
import org.tuoyu.validation.responsibility.Directions;
import org.tuoyu.validation.responsibility.Responsibilities;
import org.tuoyu.validation.subsidy.Subsidies;

/**
 * What is in force at a place on a day (政策视图), compiled once. Immutable and safe for use by many threads. Obtain one
 * from {@link Rulebook#inForce}.
 */
public final class PolicyView {

    private static final String SCHEMA_VERSION = "1.0";
    private static final String NATION = "000000";
    private static final InputStamp NOWHERE = InputStamp.builder().build();

    private final Division division;
    private final LocalDate date;
    private final CheckOptions options;
    private final Law law;
    private final Reporter reporter;
    private final Readings readings;
    private final PlanBuilder builder;
    private final boolean local;
    private final Map<Optional<SubmissionType>, Asked> asked = new ConcurrentHashMap<>();
    private final Map<Single, Plan> singles = new ConcurrentHashMap<>();
    private final Supplier<List<Pack>> elsewhere;
    private final RulebookStamp stamp;
    private volatile @Nullable Subsidies subsidies;

    /** What a type of submission is asked, and what it need not list. */
    record Asked(Plan plan, NotListed notListed) {}

    /** A rule asked of one type of submission. */
    private record Single(Optional<SubmissionType> type, RuleId rule) {}

    PolicyView(
            Division division,
            LocalDate date,
            CheckOptions options,
            Law law,
            List<PackStamp> packs,
            String version,
            Supplier<List<Pack>> elsewhere) {
        this.elsewhere = elsewhere;
        this.division = division;
        this.date = date;
        this.options = options;
        this.law = law;
        this.readings = new Readings(law.readings(), options.readings());
        this.builder = new PlanBuilder(law, date, readings, options.valuesShown());
        this.local = documents().stream()
                .anyMatch(document -> !document.getDivision().equals(NATION));
        this.stamp = stamp(options, packs, version);
        this.reporter = new Reporter(this, stamp, options.valuesShown());
    }

    static RulebookStamp stamp(CheckOptions options, List<PackStamp> packs, String version) {
        return RulebookStamp.builder()
                .version(version)
                .addAllPacks(packs)
                .putAllOptions(new TreeMap<>(options.readings()))
                .drafts(options.drafts())
                .build();
    }

    /**
     * The place.
     *
     * @return as asked for
     */
    public Division division() {
        return division;
    }

    /**
     * The day.
     *
     * @return as asked for
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The documents that count at this place on this day.
     *
     * @return the nearest place first
     */
    public List<PolicyDocument> documents() {
        return law.packs().stream()
                .flatMap(pack -> pack.getDocument().stream())
                .filter(document -> law.isInForce(document, date))
                .toList();
    }

    /**
     * Whether a place below the nation has documents of its own that count here.
     *
     * @return {@code false}: only national norms apply
     */
    public boolean hasLocalDocuments() {
        return local;
    }

    /**
     * The rules asked of a type of submission.
     *
     * @param type the type
     * @return in the order of rule ids
     */
    public List<RuleInForce> rules(SubmissionType type) {
        return asked(Optional.of(type)).plan().rules();
    }

    /**
     * A clause of the documents of this place.
     *
     * @param id the id
     * @return empty when none of them has it
     */
    public Optional<Clause> clause(ClauseId id) {
        return law.clause(id);
    }

    /**
     * The value of a parameter here on this day, as the nearest place sets it.
     *
     * @param id the id of the parameter
     * @return empty when no document in force sets one
     */
    public Optional<ParameterValue> parameter(String id) {
        return law.value(id, date);
    }

    /**
     * The questions that the texts of this place leave open.
     *
     * @return by id
     */
    public Map<String, Reading> readings() {
        return java.util.Collections.unmodifiableMap(law.readings());
    }

    /**
     * Checks a submission.
     *
     * @param submission anything that could be read; its own division and date do not count here
     * @return every rule that was asked, with its answer
     * @throws IllegalArgumentException if the packs of this place contradict each other, or a rule names what does not
     *     exist
     */
    public Report check(Submission submission) {
        return check(submission, List.of(), NOWHERE);
    }

    /**
     * Checks a submission that was read from a file.
     *
     * @param submission what could be read
     * @param structure the faults of form that the reader found
     * @param input where it came from
     * @return every rule that was asked, with its answer, and the faults of form; the amounts of the claims it makes; the
     *     targets of the regions it counts; for a filing, the bodies that handle the matters of its institutions
     */
    public Report check(Submission submission, List<StructureFinding> structure, InputStamp input) {
        return check(submission, structure, Map.of(), input);
    }

    /**
     * Checks a submission of which a fault in one place cost what would stand in another, as in a table whose rows hang on each
     * other.
     *
     * @param submission what could be read
     * @param structure the faults of form that the reader found
     * @param lost JSON Pointers of what the submission states and does not hold, each with the pointer of the fault that is why
     * @param input where it came from
     * @return the report; rules about what is lost are undetermined because of that fault
     */
    public Report check(
            Submission submission, List<StructureFinding> structure, Map<String, String> lost, InputStamp input) {
        return reporter.check(here(submission), structure, lost, input);
    }

    /** The submission as one of this place, whatever place it names: rules ask about the place whose law is applied. */
    private Submission here(Submission submission) {
        return submission.getDivision().equals(Optional.of(division)) ? submission : submission.withDivision(division);
    }

    /**
     * What is owed, for the calendar years that a submission is about: those of its period and claims, else the year of
     * this view.
     *
     * @param submission anything that could be read, claims or none
     * @return every entitlement of this place, asked for every institution and employer
     */
    public SubsidyStatement subsidies(Submission submission) {
        return entitlements().of(submission);
    }

    /**
     * What is owed for a calendar year.
     *
     * @param submission anything that could be read, claims or none
     * @param year any year
     * @return every entitlement of this place, asked for every institution and employer
     */
    public SubsidyStatement subsidies(Submission submission, Year year) {
        return entitlements().of(submission, year);
    }

    /**
     * Where the regions of a submission stand against the targets of this place.
     *
     * @param submission holds their statistics; several rows for one region are its states on several days
     * @return region by region, each in the order of the documents, the nearest place first; empty without statistics
     */
    public List<TargetResult> targets(Submission submission) {
        return new Targets(law, date, readings).of(submission);
    }

    /**
     * Where one region stands against the targets of this place.
     *
     * @param region its statistics, of one day
     * @return in the order of the documents, the nearest place first
     */
    public List<TargetResult> targets(RegionStatistics region) {
        return targets(alone(SubmissionType.REGION_REPORT)
                .regions(StatedList.of(region))
                .build());
    }

    /**
     * The targets of this place.
     *
     * @return the targets in the order of the documents, the nearest place first; no results
     */
    public TargetStatement goals() {
        return goals(List.of());
    }

    /**
     * The targets of this place, and where the regions of a submission stand against them.
     *
     * @param submission holds their statistics
     * @return the targets, and the results that {@link #targets(Submission)} gives
     */
    public TargetStatement goals(Submission submission) {
        return goals(targets(submission));
    }

    private TargetStatement goals(List<TargetResult> results) {
        return TargetStatement.builder()
                .schemaVersion(SCHEMA_VERSION)
                .division(division.getCode())
                .asOf(date)
                .rulebook(stamp)
                .addAllGoals(new Targets(law, date, readings).goals())
                .addAllResults(results)
                .build();
    }

    /**
     * Who does what here on this day.
     *
     * @return duties and posts; no routes
     */
    public ResponsibilityStatement responsibilities() {
        return responsibilities(List.of());
    }

    /**
     * Who does what here on this day, and which body handles each matter of the institutions of a submission.
     *
     * @param submission holds the institutions
     * @return duties and posts, and the routes that {@link #routes(Submission)} gives
     */
    public ResponsibilityStatement responsibilities(Submission submission) {
        return responsibilities(routes(submission));
    }

    private ResponsibilityStatement responsibilities(List<RouteResult> routes) {
        return ResponsibilityStatement.builder()
                .schemaVersion(SCHEMA_VERSION)
                .division(division.getCode())
                .asOf(date)
                .rulebook(stamp)
                .addAllRoutes(routes)
                .addAllDuties(duties())
                .addAllPosts(posts())
                .build();
    }

    /**
     * Which body handles each matter of the institutions of a submission.
     *
     * @param submission holds the institutions
     * @return institution by institution, each in the order of the documents, the nearest place first
     */
    public List<RouteResult> routes(Submission submission) {
        return new Directions(builder.routing(), builder.draftRouting()).of(submission);
    }

    /**
     * Which body handles each matter of one institution.
     *
     * @param institution its legal form, profit orientation and institution form decide
     * @return in the order of the documents, the nearest place first
     */
    public List<RouteResult> routes(Institution institution) {
        return routes(alone(SubmissionType.SELF_CHECK)
                .institutions(StatedList.of(institution))
                .build());
    }

    /**
     * The bodies to which a matter is assigned here on this day.
     *
     * @param duty the matter
     * @return those that lead first, then the responsible ones, then those that cooperate; among them the nearest place
     *     first, in the order of the documents; empty when no document assigns it
     */
    public List<DutyAssignment> responsibleFor(DutyCode duty) {
        return new Responsibilities(law, date).bodies(duty.name());
    }

    /**
     * All that is assigned here on this day.
     *
     * @return in the order of the documents, the nearest place first
     */
    public List<DutyAssignment> duties() {
        return new Responsibilities(law, date).duties();
    }

    /**
     * The members of the coordinating bodies of this place, by post.
     *
     * @return in the order of the documents, the nearest place first
     */
    public List<Post> posts() {
        return new Responsibilities(law, date).posts();
    }

    private static Submission.Builder alone(SubmissionType type) {
        return Submission.builder().schemaVersion(SCHEMA_VERSION).submissionType(type);
    }

    /** The entitlements, compiled when first asked for; twice by two threads at most, with the same result. */
    Subsidies entitlements() {
        Subsidies known = subsidies;
        if (known == null) {
            known = new Subsidies(law, readings, date);
            subsidies = known;
        }
        return known;
    }

    /** What a type of submission is asked, compiled when first needed. */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    Asked asked(Optional<SubmissionType> type) {
        Asked known = asked.get(type);
        return known == null ? asked.computeIfAbsent(type, this::compiled) : known;
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private Asked compiled(Optional<SubmissionType> type) {
        Plan plan = builder.build(type);
        return new Asked(plan, new NotListed(plan.rules(), law, type));
    }

    static boolean hasOption(@Nullable Reading reading, String option) {
        return reading != null
                && reading.getOptions().stream().anyMatch(each -> each.getId().equals(option));
    }

    /**
     * The answers of one rule for a submission.
     *
     * @param rule the id of the rule
     * @param submission anything that could be read
     * @return empty when the submission is not asked that rule; several when elements differ
     */
    public List<Outcome> outcome(RuleId rule, Submission submission) {
        if (!law.rules().containsKey(rule)) {
            return List.of();
        }
        Single single = new Single(submission.getSubmissionType(), rule);
        return singles.computeIfAbsent(single, each -> builder.build(each.type, each.rule))
                .run(here(submission));
    }

    /**
     * The figure of a rule in words, with its unit and codes by label.
     *
     * @param rule a rule of this view
     * @return empty when it has no figure
     */
    public Optional<Text> figure(RuleInForce rule) {
        return rule.value().map(value -> new FigureWords(law).of(rule.definition(), value, rule.unit()));
    }

    /**
     * Why a rule is asked here on this day, or why not: the clauses and documents behind it, whom it binds, what its figure
     * is and displaced, the readings taken, and what caps its severity.
     *
     * @param rule the id of the rule
     * @return empty when no pack of any place asks it
     */
    public Optional<RuleExplanation> explain(RuleId rule) {
        return explanations().of(rule);
    }

    /**
     * Why a rule is asked here on this day, or why not, and how it was answered: for each element of the submission that it
     * walks over, the conditions and facts with their values. What is about a person is left out.
     *
     * @param rule the id of the rule
     * @param submission anything that could be read
     * @return empty when no pack of any place asks it
     */
    public Optional<RuleExplanation> explain(RuleId rule, Submission submission) {
        return explanations().of(rule, here(submission));
    }

    /**
     * What differs between here and now and another place or day, or another rulebook.
     *
     * @param other the view to compare with, as the second
     * @return empty for a view and itself; the other way round it is the same {@linkplain Difference#reversed() reversed}
     */
    public Difference diff(PolicyView other) {
        return compared(other)
                .addAllRows(new Differences(seen(), other.seen()).ofLaw())
                .build();
    }

    /**
     * What differs between here and now and another place or day, or another rulebook, in the law and in the answers to a
     * submission: verdict, outcomes and amounts.
     *
     * @param other the view to compare with, as the second
     * @param submission anything that could be read; its own division and date do not count here
     * @return empty for a view and itself; the other way round it is the same {@linkplain Difference#reversed() reversed}
     */
    public Difference diff(PolicyView other, Submission submission) {
        Differences differences = new Differences(seen(), other.seen());
        return compared(other)
                .addAllRows(differences.ofLaw())
                .addAllRows(differences.ofReports(check(submission), other.check(submission)))
                .addAllRows(differences.ofAmounts(
                        subsidies(submission).results(),
                        other.subsidies(submission).results()))
                .build();
    }

    private Difference.Builder compared(PolicyView other) {
        return Difference.builder().schemaVersion(SCHEMA_VERSION).left(side()).right(other.side());
    }

    private ComparedView side() {
        return ComparedView.builder()
                .division(division.getCode())
                .asOf(date)
                .rulebook(stamp)
                .build();
    }

    private Seen seen() {
        return new Seen(law, date, readings, builder);
    }

    private Explanations explanations() {
        return new Explanations(
                division, date, law, builder, readings, options.readings(), options.drafts(), elsewhere);
    }
}
