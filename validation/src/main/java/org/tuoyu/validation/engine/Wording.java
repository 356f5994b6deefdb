package org.tuoyu.validation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactPlace;
import org.tuoyu.validation.fact.FactWords;
import org.tuoyu.validation.message.Rendering;

/** How a rule speaks of its breaches: its texts, the facts that they name, units, signs, and what may not be shown. Immutable. */
final class Wording {

    private static final Logger LOG = LoggerFactory.getLogger(Wording.class);
    private static final Set<String> NO_FACTS = Set.of("actual", "expected", "margin", "missing", "documented", "on");

    private final RuleDefinition rule;
    private final Rendering breach;
    private final Rendering remedy;
    private final List<String> names = new ArrayList<>();
    private final @Nullable FactPath[] facts;
    private final @Nullable FactPath[] standIns;
    private final @Nullable FactPath wrong;
    private final Masking masking;
    private final boolean hidesActual;
    private final boolean hidesExpected;
    private final Optional<String> unitOfFact;
    private final int codeList;

    Wording(RuleDefinition rule, Masking masking, ScopePath place) {
        this.rule = rule;
        this.masking = masking;
        this.breach = Rendering.of(rule.getBreach());
        this.remedy = Rendering.of(rule.getRemedy());
        addFacts(breach);
        addFacts(remedy);
        this.facts = names.stream().map(name -> path(name, place)).toArray(FactPath[]::new);
        this.standIns = names.stream().map(name -> standIn(name, place)).toArray(FactPath[]::new);
        this.wrong = rule.getOf()
                .or(rule::getFact)
                .map(path -> FactPath.of(path, place))
                .orElse(null);
        this.hidesActual = masking.hidesActual();
        this.hidesExpected = masking.hidesExpected();
        this.unitOfFact = unitOfFact(rule, place);
        this.codeList = codeList(rule, place);
    }

    private void addFacts(Rendering text) {
        for (String name : text.names()) {
            if (!NO_FACTS.contains(name) && !names.contains(name)) {
                names.add(name);
            }
        }
    }

    /** Null for a name that is no fact: then nothing is known of it. */
    private @Nullable FactPath path(String name, ScopePath place) {
        try {
            return FactPath.of(name, place);
        } catch (IllegalArgumentException e) {
            LOG.debug("placeholder {} of rule {} is no fact", name, rule.getId());
            return null;
        }
    }

    /** What an element is called by where its name is not stated: the first fact of its type, such as its reference. */
    private @Nullable FactPath standIn(String name, ScopePath place) {
        FactPath path = path(name, place);
        if (path == null || !FactPlace.isName(path.lastType(), path.lastField())) {
            return null;
        }
        return path(name.substring(0, name.lastIndexOf('.') + 1) + FactAccess.fieldName(path.lastType(), 0), place);
    }

    private static Optional<String> unitOfFact(RuleDefinition rule, ScopePath place) {
        return rule.getOf().isPresent()
                ? Optional.empty()
                : rule.getFact()
                        .map(fact -> FactPath.of(fact, place))
                        .map(fact -> FactWords.unit(fact.lastType(), fact.lastField()))
                        .filter(unit -> !unit.isEmpty());
    }

    /** The list that the codes of the rule's fact come from, or -1. */
    private static int codeList(RuleDefinition rule, ScopePath place) {
        return rule.getFact()
                .map(fact -> rule.getOf()
                        .map(of -> FactPath.within(fact, FactPath.of(of, place).objectType()))
                        .orElseGet(() -> FactPath.of(fact, place)))
                .map(path -> FactAccess.wordList(path.lastType(), path.lastField()))
                .orElse(-1);
    }

    /** The values of the facts that the texts name, for {@link #number}; what may not be shown is masked here. */
    @Nullable
    Object[] facts(Cursor cursor) {
        @Nullable Object[] values = new Object[facts.length];
        for (int i = 0; i < values.length; i++) {
            Object value = value(facts[i], cursor);
            values[i] = value == null ? value(standIns[i], cursor) : value;
        }
        return values;
    }

    private @Nullable Object value(@Nullable FactPath path, Cursor cursor) {
        try {
            Object value = path == null ? null : path.read(cursor);
            return value == null || path == null ? value : masking.shown(path, value);
        } catch (RuntimeException e) {
            LOG.debug(
                    "placeholder {} of rule {} failed with {}",
                    path,
                    rule.getId(),
                    e.getClass().getName());
            return null;
        }
    }

    /** The number of a fact among those that the texts name. */
    int number(String name) {
        return names.indexOf(name);
    }

    /** The element that holds the fact that is wrong: a pointer, perhaps not yet written. */
    Object pointer(Cursor cursor) {
        return wrong == null ? cursor.spot() : wrong.spot(cursor);
    }

    /** The way from there to the fact. */
    String suffix() {
        return wrong == null ? "" : wrong.suffix();
    }

    /** What a comparison noted, as it may be told. */
    @Nullable
    Object noted(@Nullable Object value) {
        return value == null ? null : masking.noted(value);
    }

    boolean hidesActual() {
        return hidesActual;
    }

    boolean hidesExpected() {
        return hidesExpected;
    }

    /** What was found. */
    Text message(Breach found) {
        return breach.fill(new BreachWords(this, found));
    }

    /** What to do. */
    Text remedy(Breach found) {
        return remedy.fill(new BreachWords(this, found));
    }

    /** The list that the codes compared come from, or -1. */
    int codeList() {
        return codeList;
    }

    /** Whether two values compared are the bounds of a range. */
    boolean isRange() {
        return rule.getForm().equals("age-within");
    }

    /** The unit of what is compared. */
    Optional<String> unit(Edition edition) {
        return rule.getUnit().or(() -> isRelative() ? unitOfFact : edition.unit());
    }

    /** Whether the parameter is a rate, so that what is compared has a unit of its own. */
    boolean isRelative() {
        return switch (rule.getForm()) {
            case "ratio", "weighted-ratio", "proportion" -> true;
            default -> rule.getForm().startsWith("count-") && rule.getOther().isPresent();
        };
    }

    /** The sign between actual and expected. */
    String sign() {
        return switch (rule.getForm()) {
            case "at-most", "count-at-most", "not-after", "days-after", "working-days-after", "by-day" -> "<=";
            case "before-day" -> "<";
            case "more-than" -> ">";
            case "one-of", "registered-as-routed", "duty-assigned", "body-as-documented", "office-as-documented" ->
                "in";
            case "none-of" -> "not in";
            case "includes", "has-each", "body-has-duty", "posts-as-documented" -> "includes";
            case "mentions" -> "mentions";
            case "starts-with" -> "starts with";
            case "age-within" -> "within";
            case "holds", "holds-not", "holds-either", "same-as", "attested", "stated", "same-year", "same-month" ->
                "=";
            default -> ">=";
        };
    }
}
