package org.tuoyu.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The readings on which the answers of a text rest, in words: a few beside the answer, many once at the end, where the answers
 * refer to them by number. For one thread.
 */
final class ReadingNotes {

    /** Of more readings the words would bury the answer. */
    private static final int FEW = 3;

    private final Look look;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    ReadingNotes(Look look) {
        this.look = look;
    }

    /** What to say beside an answer of the readings that it rests on, each {@code id=option}. */
    List<String> beside(List<String> taken) {
        Locale locale = look.locale();
        if (taken.size() <= FEW) {
            return taken.stream()
                    .map(each -> look.citations().reading(each).in(locale))
                    .toList();
        }
        List<Integer> noted = taken.stream()
                .map(each -> numbers.computeIfAbsent(each, unknown -> numbers.size() + 1))
                .sorted()
                .toList();
        return List.of(Phrase.READINGS_BELOW.in(locale, taken.size(), ranges(noted)));
    }

    /** Numbers in order, neighbours put together: {@code 1-4, 7}. */
    private String ranges(List<Integer> noted) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < noted.size(); i++) {
            if (i + 1 == noted.size() || noted.get(i) + 1 != noted.get(i + 1)) {
                ranges.add(from == i ? "" + noted.get(i) : noted.get(from) + "-" + noted.get(i));
                from = i + 1;
            }
        }
        return String.join(look.chinese() ? "、" : ", ", ranges);
    }

    /** Prints those that answers refer to; nothing where there are none. */
    void print(TextCanvas canvas) {
        if (!numbers.isEmpty()) {
            canvas.section(Phrase.READINGS_TAKEN, numbers.size());
            numbers.forEach((taken, number) -> canvas.item(
                    number, Paint.NONE, "", look.citations().reading(taken).in(look.locale())));
        }
    }
}
