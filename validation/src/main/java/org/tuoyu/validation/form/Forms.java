package org.tuoyu.validation.form;

import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Ingredients;

/** The forms by the names that packs use. */
public final class Forms {

    private Forms() {}

    /**
     * Compiles a form for a rule.
     *
     * @param name the name of the form
     * @param from the paths and conditions of the rule
     * @return the comparison
     * @throws IllegalArgumentException if there is no such form, or the rule lacks something that it needs
     */
    public static Comparison compile(String name, Ingredients from) {
        return switch (name) {
            case "at-least" -> new NumberForm(from, NumberForm.Order.AT_LEAST);
            case "at-most" -> new NumberForm(from, NumberForm.Order.AT_MOST);
            case "more-than" -> new NumberForm(from, NumberForm.Order.MORE_THAN);
            case "holds" -> new FlagForm(from, true);
            case "holds-not" -> new FlagForm(from, false);
            case "holds-either" -> new EitherFlagForm(from);
            case "one-of" -> new CodeForm(from, CodeForm.Match.ONE_OF);
            case "none-of" -> new CodeForm(from, CodeForm.Match.NONE_OF);
            case "mentions" -> new CodeForm(from, CodeForm.Match.MENTIONS);
            case "starts-with" -> new CodeForm(from, CodeForm.Match.STARTS_WITH);
            case "includes" -> new IncludesForm(from);
            case "same-as" -> new SameForm(from);
            case "stated" -> new StatedForm(from);
            case "attested" -> new AttestedForm(from);
            case "not-after" -> new DateOrderForm(from, DateOrderForm.Order.NOT_AFTER);
            case "not-before" -> new DateOrderForm(from, DateOrderForm.Order.NOT_BEFORE);
            case "same-month" -> new DateOrderForm(from, DateOrderForm.Order.SAME_MONTH);
            case "same-year" -> new DateOrderForm(from, DateOrderForm.Order.SAME_YEAR);
            case "by-day", "before-day", "from-day" -> new DayForm(from, name);
            case "valid-on" -> new ValidOnForm(from);
            case "within-months" -> new RecencyForm(from, RecencyForm.Span.MONTHS);
            case "within-days" -> new RecencyForm(from, RecencyForm.Span.DAYS);
            case "within-calendar-years" -> new RecencyForm(from, RecencyForm.Span.CALENDAR_YEARS);
            case "days-after" -> new DaysAfterForm(from, false);
            case "working-days-after" -> new DaysAfterForm(from, true);
            case "spans-months" -> new SpanForm(from);
            case "age-within" -> new AgeForm(from);
            case "ratio" -> new RatioForm(from);
            case "weighted-ratio" -> new WeightedRatioForm(from);
            case "proportion" -> new ProportionForm(from);
            case "count-at-least", "count-at-most", "count-per-full" -> new CountForm(from, name);
            case "has-each" -> new HasEachForm(from);
            case "duty-assigned" -> new DutyForm.Assigned(from);
            case "body-as-documented" -> new DutyForm.AsDocumented(from);
            case "body-has-duty" -> new DutyForm.BodyHasDuty(from);
            case "posts-as-documented" -> new PostsForm.Posts(from);
            case "office-as-documented" -> new PostsForm.Office(from);
            case "names-no-person" -> new NoNameForm(from);
            case "registered-as-routed" -> new RoutedForm(from);
            default -> throw new IllegalArgumentException("no form " + name);
        };
    }
}
