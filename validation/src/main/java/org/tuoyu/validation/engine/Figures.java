package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;

/** The values of parameters of one place chain, looked up by day, the nearest place first. Not changed once filled. */
final class Figures {

    private final Law law;
    private final Map<String, List<Figure>> values = new LinkedHashMap<>();

    Figures(Law law) {
        this.law = law;
    }

    void add(Parameter parameter, PolicyDocument document) {
        List<Figure> known = values.computeIfAbsent(parameter.getId(), id -> new ArrayList<>());
        parameter.getValues().forEach(value -> known.add(new Figure(parameter, value, document)));
    }

    /** Whether any document sets the parameter on any day. */
    boolean has(@Nullable String parameter) {
        return !known(parameter).isEmpty();
    }

    private List<Figure> known(@Nullable String parameter) {
        return parameter == null ? List.of() : values.getOrDefault(parameter, List.of());
    }

    private static boolean isDraft(PolicyDocument document) {
        return document.getStatus() == DocumentStatus.DRAFT;
    }

    /** The value that anybody sees on a day; a draft sets it only where nothing else does. */
    Optional<ParameterValue> value(String parameter, LocalDate day) {
        return Optional.ofNullable(general(parameter, day)).map(Figure::value);
    }

    /** The same value, ready to be compared with. */
    @Nullable
    Limit limit(String parameter, LocalDate day) {
        return limit(general(parameter, day));
    }

    /** The figures in force on a day, the nearest place first. */
    List<Figure> inForce(String parameter, LocalDate day) {
        return known(parameter).stream().filter(figure -> holds(figure, day)).toList();
    }

    /** The figure that the bindings of a line see on a day. */
    Optional<Figure> seen(String parameter, LocalDate day, Line line) {
        return Optional.ofNullable(dated(parameter, day, figure -> line.sees(figure.document())));
    }

    /** The figure that anybody sees on a day. */
    Optional<Figure> figure(String parameter, LocalDate day) {
        return Optional.ofNullable(general(parameter, day));
    }

    /** The value that the bindings of a line see on a day. */
    @Nullable
    Limit limit(String parameter, LocalDate day, Line line) {
        return limit(dated(parameter, day, dated -> line.sees(dated.document())));
    }

    private static @Nullable Limit limit(@Nullable Figure chosen) {
        return chosen == null
                ? null
                : new Limit(
                        chosen.value().getValue(), chosen.parameter().getUnit().orElse(""));
    }

    private @Nullable Figure general(String parameter, LocalDate day) {
        Figure live = dated(parameter, day, dated -> !dated.isDraft());
        return live == null ? dated(parameter, day, Figure::isDraft) : live;
    }

    private @Nullable Figure dated(String parameter, LocalDate day, Predicate<Figure> seen) {
        Figure chosen = null;
        for (Figure dated : known(parameter)) {
            if (holds(dated, day) && seen.test(dated)) {
                chosen = chosen == null ? dated : prevailing(chosen, dated, day);
            }
        }
        return chosen;
    }

    private boolean holds(Figure dated, LocalDate day) {
        return law.isInForce(dated.document(), day)
                && dated.value().getFrom().filter(day::isBefore).isEmpty()
                && dated.value().getUntil().filter(day::isAfter).isEmpty();
    }

    /** The value that counts of two in force: the nearer one, or of one place the one that says how it stands. */
    private static Figure prevailing(Figure nearer, Figure wider, LocalDate day) {
        boolean samePlace =
                nearer.document().getDivision().equals(wider.document().getDivision());
        if (samePlace && wider.relatesTo(nearer) && !nearer.relatesTo(wider)) {
            return wider;
        }
        if (nearer.value().getRelation().isEmpty()) {
            throw new IllegalArgumentException("parameter " + nearer.parameter().getId() + " has two values on " + day
                    + ", of " + nearer.value().getClause() + " and "
                    + wider.value().getClause() + ", without a relation");
        }
        return nearer;
    }

    /** The days on which the value of a parameter may change. */
    void addDays(@Nullable String parameter, Collection<LocalDate> days) {
        for (Figure dated : known(parameter)) {
            dated.document().getInForceFrom().ifPresent(days::add);
            dated.document().getInForceUntil().ifPresent(last -> days.add(last.plusDays(1)));
            dated.value().getFrom().ifPresent(days::add);
            dated.value().getUntil().ifPresent(last -> days.add(last.plusDays(1)));
        }
    }

    /** What bindings of a line share: whether drafts alone ask, and the documents whose figures they do not see. */
    private record Sight(boolean draft, Set<String> unseen) {

        /** By hand: what the compiler makes for a record is linked at run time, which a cold start pays for. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sight that && draft == that.draft && unseen.equals(that.unseen);
        }

        @Override
        public int hashCode() {
            return Objects.hash(draft, unseen);
        }
    }

    /** The bindings of one rule, apart where they see different figures of its parameter; those of drafts always. */
    List<Line> lines(List<Binding> bindings, @Nullable String parameter) {
        Map<String, Severity> strengths = strengths(bindings, known(parameter));
        Map<Sight, List<Binding>> lines = new LinkedHashMap<>();
        for (Binding binding : bindings) {
            Sight sight = law.document(binding.getClause())
                    .map(own -> new Sight(
                            isDraft(own), unseen(own, law.severity(binding, own), known(parameter), strengths)))
                    .orElse(new Sight(false, Set.of()));
            lines.computeIfAbsent(sight, each -> new ArrayList<>()).add(binding);
        }
        return lines.entrySet().stream()
                .map(line -> new Line(line.getValue(), line.getKey().unseen))
                .toList();
    }

    /** How strongly each document that sets a value binds: by its bindings of the rule, else by what it is. */
    private Map<String, Severity> strengths(List<Binding> bindings, List<Figure> known) {
        Map<String, Severity> strengths = new LinkedHashMap<>();
        for (Binding binding : bindings) {
            law.document(binding.getClause())
                    .ifPresent(own -> strengths.merge(own.getId(), law.severity(binding, own), Severity::or));
        }
        for (Figure dated : known) {
            Severity kind = dated.document().getForce().highestSeverity();
            Severity status = dated.document().getStatus().highestSeverity();
            strengths.putIfAbsent(dated.document().getId(), kind.atMost(status));
        }
        return strengths;
    }

    /** The documents whose figures a binding of some severity does not see. */
    private static Set<String> unseen(
            PolicyDocument own, Severity severity, List<Figure> known, Map<String, Severity> strengths) {
        List<Figure> strong = known.stream()
                .filter(dated ->
                        Objects.requireNonNull(strengths.get(dated.document().getId()))
                                        .compareTo(severity)
                                <= 0)
                .toList();
        Set<String> unseen = new LinkedHashSet<>();
        for (Figure dated : known) {
            boolean draft = dated.isDraft() && !isDraft(own);
            boolean weaker = !strong.isEmpty() && strong.stream().noneMatch(dated::says);
            if ((draft || weaker) && !dated.document().getId().equals(own.getId())) {
                unseen.add(dated.document().getId());
            }
        }
        return unseen;
    }
}
