package org.tuoyu.validation.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.finding.DisplacedFigure;
import org.tuoyu.finding.FigureExplanation;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Relation;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.Figure;
import org.tuoyu.validation.engine.FigureWords;
import org.tuoyu.validation.engine.Law;
import org.tuoyu.validation.message.CodeWords;

/** The figures that the clauses of a rule see on a day, and those that they displaced. Immutable. */
final class ExplainedFigures {

    private final Law law;
    private final LocalDate day;
    private final FigureWords words;

    ExplainedFigures(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
        this.words = new FigureWords(law);
    }

    /** The figures of a rule: one, or several where its clauses name parameters of their own. */
    List<FigureExplanation> of(RuleDefinition rule, List<Binding> bindings) {
        Map<String, List<Binding>> byParameter = new LinkedHashMap<>();
        for (Binding binding : bindings) {
            binding.getParameter()
                    .or(rule::getParameter)
                    .ifPresent(parameter -> byParameter
                            .computeIfAbsent(parameter, id -> new ArrayList<>())
                            .add(binding));
        }
        List<FigureExplanation> figures = new ArrayList<>();
        byParameter.forEach((parameter, bound) ->
                law.figures(bound, parameter, day).forEach(figure -> figures.add(explained(figure))));
        return figures;
    }

    private FigureExplanation explained(Figure figure) {
        return FigureExplanation.builder()
                .parameter(figure.parameter().getId())
                .title(figure.parameter().getTitle())
                .unit(figure.parameter().getUnit())
                .value(figure.value().getValue())
                .words(words.of(figure))
                .clause(figure.value().getClause())
                .relation(figure.value().getRelation())
                .from(figure.value().getFrom())
                .until(figure.value().getUntil())
                .addAllDisplaced(law.figures(figure.parameter().getId(), day).stream()
                        .filter(other -> !other.equals(figure))
                        .map(other -> displaced(other, figure))
                        .toList())
                .build();
    }

    private DisplacedFigure displaced(Figure other, Figure by) {
        return DisplacedFigure.builder()
                .value(other.value().getValue())
                .words(words.of(other))
                .clause(other.value().getClause())
                .message(why(other, by))
                .build();
    }

    private static Text why(Figure other, Figure by) {
        if (other.isDraft() && !by.isDraft()) {
            return Text.of("征求意见稿不改变现行标准", "a draft does not change what is in force");
        }
        Text relation = by.value()
                .getRelation()
                .filter(each -> each.getClause().equals(other.value().getClause()))
                .map(Relation::getKind)
                .map(CodeWords::of)
                .orElse(Text.of("优先于", "goes before"));
        return Text.of(
                by.value().getClause() + relation.zh() + "之", by.value().getClause() + " " + relation.en() + " it");
    }
}
