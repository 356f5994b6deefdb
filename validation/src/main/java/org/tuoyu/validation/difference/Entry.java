package org.tuoyu.validation.difference;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.DifferenceSide;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.Figure;

/**
 * What one view says of one thing.
 *
 * @param title what the thing is
 * @param content what is compared; equal contents are no difference
 * @param side how it is shown
 */
record Entry(Text title, Object content, DifferenceSide side) {

    static DifferenceSide side(Text words, Collection<ClauseId> clauses) {
        return DifferenceSide.builder()
                .words(words)
                .addAllClauses(clauses.stream().distinct().toList())
                .build();
    }

    static DifferenceSide side(Figure figure, Text words) {
        return DifferenceSide.builder()
                .words(words)
                .value(figure.value().getValue())
                .unit(figure.parameter().getUnit())
                .addClauses(figure.value().getClause())
                .relation(figure.value().getRelation())
                .build();
    }

    /** The same with further words before its own. */
    Entry after(Text words, String separator) {
        Text own = side.getWords();
        return new Entry(
                title,
                content,
                side.withWords(Text.of(words.zh() + separator + own.zh(), words.en() + separator + own.en())));
    }

    /** Words of a draft. */
    static Text draft(Text words) {
        return Text.of(words.zh() + "（征求意见稿）", words.en() + " (draft)");
    }

    static Text joined(List<Text> texts) {
        return Text.of(joined(texts, Locale.CHINESE, "；"), joined(texts, Locale.ENGLISH, "; "));
    }

    private static String joined(List<Text> texts, Locale locale, String separator) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(separator));
    }

    /** The number or codes of a figure with the unit, as what is compared. */
    static List<Object> content(Figure figure) {
        FactValue value = figure.value().getValue();
        Object plain = value.isList() ? value.texts().stream().sorted().toList() : value;
        Optional<String> unit = figure.parameter().getUnit();
        return List.of(plain, unit);
    }
}
