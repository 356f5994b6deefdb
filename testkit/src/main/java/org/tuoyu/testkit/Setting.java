package org.tuoyu.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.finding.RuleExplanation;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.DivisionTable;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * For what submissions are generated (生成条件). What cannot be generated is refused with what to do about it.
 *
 * @param rulebook the law
 * @param division the place
 * @param date the day
 * @param type the type
 */
record Setting(Rulebook rulebook, Division division, LocalDate date, SubmissionType type) {

    /**
     * What is in force.
     *
     * @throws IllegalArgumentException if the place is none, or nothing is in force there yet
     */
    PolicyView view() {
        if (!isKnown()) {
            throw new IllegalArgumentException(division
                    + " is no place: no document of the rulebook is of it, and the table of"
                    + " divisions does not hold it. Take the six digits of a county, such as " + TuoyuDomain.DIVISION
                    + ", or go on with under(rulebook) and a rulebook that has your district");
        }
        PolicyView view = rulebook.inForce(division, date);
        if (view.documents().isEmpty()) {
            throw new IllegalArgumentException("nothing is in force in " + division + " on " + date
                    + first().map(day -> ": the first document is from " + day + ". Take that day or a later one")
                            .orElse(": the rulebook has no document for it"));
        }
        return view;
    }

    private boolean isKnown() {
        return documents().anyMatch(document -> document.getDivision().equals(division.getCode()))
                || !DivisionTable.bundled().entriesOf(division).isEmpty();
    }

    private Stream<PolicyDocument> documents() {
        return rulebook.packs().stream().flatMap(pack -> pack.getDocument().stream());
    }

    /** The first day on which a document binds the place. */
    private Optional<LocalDate> first() {
        return documents()
                .filter(document -> division.isWithin(Division.of(document.getDivision())))
                .flatMap(document -> document.getInForceFrom().stream())
                .min(LocalDate::compareTo);
    }

    /**
     * A rule that the type is asked here.
     *
     * @throws IllegalArgumentException if it is not
     */
    RuleId asked(String rule) {
        PolicyView view = view();
        RuleId id = id(rule);
        RuleExplanation explanation = view.explain(id).orElseThrow(() -> unknown(rule));
        List<SubmissionType> types = types(view, id);
        if (types.isEmpty()) {
            throw new IllegalArgumentException(rule + " is not asked. "
                    + explanation.getMessage().en()
                    + ". Take another place, by @InDivision or in(division), or another day, by @On or on(date)");
        }
        if (!types.contains(type)) {
            throw new IllegalArgumentException("a " + type + " is not asked " + rule + ", but "
                    + types.stream().map(Enum::name).collect(Collectors.joining(", "))
                    + (types.size() == 1 ? " is" : " are") + ": take " + (types.size() == 1 ? "it" : "one of these")
                    + " by @OfType or ofType(type)");
        }
        return id;
    }

    private static List<SubmissionType> types(PolicyView view, RuleId rule) {
        return Stream.of(SubmissionType.values())
                .filter(each -> view.rules(each).stream()
                        .map(RuleInForce::definition)
                        .anyMatch(definition -> definition.getId().equals(rule)))
                .toList();
    }

    private RuleId id(String rule) {
        try {
            return new RuleId(rule);
        } catch (IllegalArgumentException e) {
            throw unknown(rule);
        }
    }

    private IllegalArgumentException unknown(String rule) {
        String chapter = rule.contains("/") ? rule.substring(0, rule.indexOf('/') + 1) : rule;
        String like = rulebook.inForce(division, date).rules(type).stream()
                .map(each -> each.definition().getId().value())
                .filter(each -> each.startsWith(chapter))
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        return new IllegalArgumentException("no rule has the id " + rule + ". A " + type + " is asked "
                + (like.isEmpty() ? "what `tuoyu rules` lists" : "among others " + like));
    }
}
