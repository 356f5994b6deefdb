package org.tuoyu.serialization.lint;

import java.util.List;
import java.util.Optional;

/** What each form needs of a rule. */
enum Forms {
    AT_LEAST("at-least", "fact number, parameter"),
    AT_MOST("at-most", "fact number, parameter"),
    MORE_THAN("more-than", "fact number, parameter"),
    HOLDS("holds", "fact flag"),
    HOLDS_NOT("holds-not", "fact flag"),
    HOLDS_EITHER("holds-either", "fact flag, other flag"),
    ONE_OF("one-of", "fact word, parameter"),
    NONE_OF("none-of", "fact word, parameter"),
    INCLUDES("includes", "fact word, parameter"),
    MENTIONS("mentions", "fact word, parameter"),
    STARTS_WITH("starts-with", "fact word, parameter"),
    SAME_AS("same-as", "fact word, other word"),
    NOT_AFTER("not-after", "fact date, other date"),
    NOT_BEFORE("not-before", "fact date, other date"),
    BY_DAY("by-day", "fact date, parameter"),
    BEFORE_DAY("before-day", "fact date, parameter"),
    FROM_DAY("from-day", "fact date, parameter"),
    VALID_ON("valid-on", "fact date"),
    WITHIN_MONTHS("within-months", "fact date, parameter"),
    WITHIN_DAYS("within-days", "fact date, parameter"),
    WITHIN_CALENDAR_YEARS("within-calendar-years", "fact date, parameter"),
    DAYS_AFTER("days-after", "fact date, other date, parameter"),
    WORKING_DAYS_AFTER("working-days-after", "fact date, other date, parameter"),
    SAME_YEAR("same-year", "fact date, other date"),
    SAME_MONTH("same-month", "fact date, other date"),
    SPANS_MONTHS("spans-months", "fact date, other date, parameter"),
    RATIO("ratio", "fact number, other number, parameter"),
    WEIGHTED_RATIO("weighted-ratio", "fact number, parameter"),
    PROPORTION("proportion", "fact number, other number, parameter"),
    COUNT_AT_LEAST("count-at-least", "of, parameter"),
    COUNT_AT_MOST("count-at-most", "of, parameter"),
    COUNT_PER_FULL("count-per-full", "of, other number, parameter"),
    HAS_EACH("has-each", "of, fact word, parameter"),
    AGE_WITHIN("age-within", "fact date, parameter"),
    REGISTERED_AS_ROUTED("registered-as-routed", "fact word"),
    DUTY_ASSIGNED("duty-assigned", "of, fact word"),
    BODY_AS_DOCUMENTED("body-as-documented", "of, fact word"),
    BODY_HAS_DUTY("body-has-duty", "of, fact word"),
    POSTS_AS_DOCUMENTED("posts-as-documented", "of, fact word"),
    OFFICE_AS_DOCUMENTED("office-as-documented", "fact word"),
    NAMES_NO_PERSON("names-no-person", "fact word"),
    ATTESTED("attested", ""),
    STATED("stated", "fact any");

    private final String form;
    private final List<String> needs;

    Forms(String form, String needs) {
        this.form = form;
        this.needs = needs.isEmpty() ? List.of() : List.of(needs.split(", "));
    }

    static Optional<Forms> named(String form) {
        for (Forms one : values()) {
            if (one.form.equals(form)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    boolean needs(String attribute) {
        return needs.stream().anyMatch(need -> need.split(" ")[0].equals(attribute));
    }

    /** What a fact must be: number, flag, word, date or any; any for an attribute that the form does not ask about. */
    String kindOf(String attribute) {
        for (String need : needs) {
            if (need.startsWith(attribute + " ")) {
                return need.substring(attribute.length() + 1);
            }
        }
        return "any";
    }

    /** Whether a unit of the fact and of the parameter must be the same. */
    boolean comparesUnits() {
        return this == AT_LEAST || this == AT_MOST || this == MORE_THAN;
    }
}
