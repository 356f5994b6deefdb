package org.tuoyu.validation.fact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tuoyu.policy.Text;

/** Says which facts are not stated. */
public final class MissingFacts {

    /** How many are named; of more it is said how many there are, so that a message stays short. */
    private static final int NAMED = 2;

    private static final Text NOT_STATED = Text.of("未填报", " not stated");
    private static final Text NOT_READ = Text.of("未能读取", " could not be read");
    private static final Text EITHER = Text.of("未填报或未能读取", " not stated or could not be read");

    private MissingFacts() {}

    /**
     * The sentence that names them.
     *
     * @param places may be empty: then it is not said which
     * @return such as {@code 班级叶叶班›保育人员数未填报}
     */
    public static Text words(List<FactPlace> places) {
        if (places.isEmpty()) {
            return Text.of("缺少信息", "facts are missing");
        }
        List<Text> names = places.stream().map(FactPlace::words).distinct().toList();
        int shown = Math.min(NAMED, names.size());
        return Text.of(
                joined(names, shown, Locale.CHINESE, "、")
                        + (shown < names.size() ? "等" + names.size() + "项" : "")
                        + NOT_STATED.zh(),
                joined(names, shown, Locale.ENGLISH, ", ")
                        + (shown < names.size() ? " and " + (names.size() - shown) + " more" : "")
                        + NOT_STATED.en());
    }

    /**
     * A message with such a sentence where facts were stated and could not be read.
     *
     * @param message with the sentence in it, or any other
     * @param all whether none of the facts was left out
     * @return the message with what is true of them; any other as it is
     */
    public static Text notRead(Text message, boolean all) {
        Text instead = all ? NOT_READ : EITHER;
        return Text.of(
                message.zh().replace(NOT_STATED.zh(), instead.zh()),
                message.en().replace(NOT_STATED.en(), instead.en()));
    }

    /**
     * Whether a message names all that is missing, so that nobody needs a list of it.
     *
     * @param pointers JSON Pointers of what is missing
     * @param message any message
     * @return {@code true} when they are few and the label of each stands in it, or nothing is missing
     */
    public static boolean areNamed(List<String> pointers, Text message) {
        return pointers.size() <= NAMED
                && pointers.stream()
                        .map(pointer -> FactPlace.of(pointer).words().zh())
                        .allMatch(words -> message.zh().contains(words.substring(words.lastIndexOf('›') + 1)));
    }

    private static String joined(List<Text> names, int count, Locale locale, String separator) {
        return names.stream().limit(count).map(name -> name.in(locale)).collect(Collectors.joining(separator));
    }
}
