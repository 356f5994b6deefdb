package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.finding.ElementExplanation;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;

/**
 * One rule, followed element by element: the conditions, the facts, the comparison and its answer. It judges with the same
 * compiled rules as a {@link Plan} and tells more. Immutable and safe for use by many threads.
 */
public final class Trace {

    private static final Text MET = Text.of("所填事实符合要求", "the facts stated satisfy the clause");

    private final RuleDefinition rule;
    private final List<CompiledRule> compiled;
    private final ScopePath place;
    private final CompiledCondition[] tests;
    private final TracedFacts facts;
    private final LocalDate day;

    Trace(RuleDefinition rule, List<CompiledRule> compiled, Conditions conditions, LocalDate day) {
        this.rule = rule;
        this.compiled = List.copyOf(compiled);
        this.place = ScopePath.of(rule.getScope());
        this.tests = conditions.compile(rule.getWhen(), place);
        this.facts = new TracedFacts(rule, place, tests);
        this.day = day;
    }

    /**
     * Follows the rule through a submission.
     *
     * @param submission what is asked about
     * @return in the order submitted; a rule that clauses ask in different ways is followed once for each
     */
    public List<ElementExplanation> of(Submission submission) {
        List<ElementExplanation> elements = new ArrayList<>();
        if (place.isWithinInstitution() && submission.getInstitutions().isEmpty()) {
            return elements;
        }
        for (CompiledRule each : compiled) {
            place.walk(new Cursor(submission, day), new Following(each, elements));
        }
        return elements;
    }

    /** Notes how one compiled rule answers what comes on the way. */
    private final class Following implements ScopePath.Visitor {

        private final CompiledRule asked;
        private final List<ElementExplanation> elements;

        Following(CompiledRule asked, List<ElementExplanation> elements) {
            this.asked = asked;
            this.elements = elements;
        }

        @Override
        public void element(Cursor cursor) {
            try {
                elements.add(explained(asked, cursor));
            } catch (RuntimeException e) {
                elements.add(failed(asked, cursor));
            }
        }

        @Override
        public void unlisted(FactPath list, Cursor cursor) {
            cursor.forget();
            if (CompiledCondition.excludeWithin(tests, cursor)) {
                return;
            }
            list.noteMissing(cursor, cursor.element(cursor.depth()), cursor.pointer());
            CompiledCondition.noteMissingWithin(tests, cursor);
            asked.judgeByLatest(cursor);
            elements.add(
                    asked.isAskedWhereListed()
                            ? start(asked, cursor, OutcomeType.NOT_APPLICABLE, Reasons.NOT_LISTED)
                                    .build()
                            : start(
                                            asked,
                                            cursor,
                                            OutcomeType.UNDETERMINED,
                                            Outcomes.message(asked, new Doubt(asked, cursor)))
                                    .addAllMissing(cursor.missing())
                                    .build());
        }
    }

    private ElementExplanation explained(CompiledRule asked, Cursor cursor) {
        Truth applies = CompiledCondition.all(tests, cursor, null);
        if (applies == Truth.FALSE) {
            cursor.forget();
            asked.judgeByLatest(cursor);
            return start(asked, cursor, OutcomeType.NOT_APPLICABLE, notReached(cursor))
                    .addAllConditions(facts.conditions(cursor))
                    .build();
        }
        OutcomeType answer = applies == Truth.TRUE ? asked.judge(cursor) : asked.open(cursor, tests);
        ElementExplanation.Builder element = start(asked, cursor, answer, message(asked, answer, cursor))
                .addAllMissing(answer == OutcomeType.UNDETERMINED ? cursor.missing() : List.of());
        compared(asked, answer, cursor, element);
        return element.addAllConditions(facts.conditions(cursor))
                .addAllFacts(facts.compared(cursor))
                .build();
    }

    /** A fault of the engine is undetermined, as it is in a check. */
    private ElementExplanation failed(CompiledRule asked, Cursor cursor) {
        cursor.forget();
        asked.judgeByLatest(cursor);
        cursor.failed();
        return start(asked, cursor, OutcomeType.UNDETERMINED, Outcomes.message(asked, new Doubt(asked, cursor)))
                .build();
    }

    /** What the comparison noted; of a fact about a person nothing. */
    private void compared(CompiledRule asked, OutcomeType answer, Cursor cursor, ElementExplanation.Builder element) {
        if (answer == OutcomeType.BREACHED) {
            var breach = Outcomes.breached(asked, new Breach(asked, cursor), Optional.empty());
            element.expected(breach.getExpected()).actual(breach.getActual()).margin(breach.getMargin());
        } else if (answer == OutcomeType.MET) {
            element.expected(Outcomes.asked(asked, asked.edition(cursor)));
        }
    }

    private Text message(CompiledRule asked, OutcomeType answer, Cursor cursor) {
        return switch (answer) {
            case MET -> MET;
            case BREACHED ->
                Outcomes.breached(asked, new Breach(asked, cursor), Optional.empty())
                        .getMessage()
                        .orElseThrow();
            case UNDETERMINED -> Outcomes.message(asked, new Doubt(asked, cursor));
            case NOT_APPLICABLE -> asked.edition(cursor).isInForce() ? facts.nothing() : Reasons.NOT_IN_FORCE;
        };
    }

    /** Why an element is not reached: the conditions that do not hold. */
    private Text notReached(Cursor cursor) {
        List<Condition> failed = new ArrayList<>();
        for (int i = 0; i < tests.length; i++) {
            if (tests[i].truth(cursor, null) == Truth.FALSE) {
                failed.add(rule.getWhen().get(i));
            }
        }
        return Reasons.of(failed, place);
    }

    private ElementExplanation.Builder start(CompiledRule asked, Cursor cursor, OutcomeType answer, Text message) {
        return ElementExplanation.builder()
                .pointer(cursor.pointer())
                .subject(cursor.enclosing(Institution.class).flatMap(Plan::subject))
                .outcome(answer)
                .judgedOn(cursor.judgedOn())
                .addAllClauses(asked.edition(cursor).clauses())
                .message(message);
    }
}
