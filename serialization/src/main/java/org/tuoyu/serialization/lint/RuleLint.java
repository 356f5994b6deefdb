package org.tuoyu.serialization.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.serialization.internal.ModelFields.Kind;
import org.tuoyu.serialization.lint.FactFields.Fact;
import org.tuoyu.serialization.lint.Notes.About;

/** Checks rule definitions: the form and what it needs, facts, units and placeholders. */
final class RuleLint {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}|]*)(\\|[^{}|]+\\|[^{}|]+)?}");
    private static final Set<String> OWN = Set.of("actual", "expected", "margin", "missing", "on", "documented");

    private final KnownLaw law;
    private final References references;
    private final ConditionLint conditions;

    RuleLint(KnownLaw law) {
        this.law = law;
        this.references = new References(law);
        this.conditions = new ConditionLint(law);
    }

    void check(About about, RuleDefinition rule) {
        Function<String, Optional<Fact>> scope = path -> FactFields.find(rule.getScope(), path);
        Function<String, Optional<Fact>> elements = elements(about, rule, scope);
        conditions.check(about, "/when", rule.getWhen(), scope);
        conditions.check(about, "/counting", rule.getCounting(), elements);
        references.parameter(about, "/parameter", rule.getParameter());
        references.readings(about, "/readings", rule.getReadings());
        rule.getMatter().ifPresent(matter -> ParameterLint.quantity(about, "/matter", matter));
        Optional<Forms> form = Forms.named(rule.getForm());
        if (form.isEmpty()) {
            about.error("/form", "pack/no-form", "form", rule.getForm());
        } else {
            form(about, rule, form.get(), scope, elements);
        }
        placeholders(about, rule, scope);
    }

    /** Facts of the elements of list {@code of}; of the scope, where no list is named. */
    private static Function<String, Optional<Fact>> elements(
            About about, RuleDefinition rule, Function<String, Optional<Fact>> scope) {
        if (rule.getOf().isEmpty()) {
            return scope;
        }
        Optional<Fact> list = ConditionLint.fact(about, "/of", rule.getOf(), scope);
        list.filter(found -> !found.plural())
                .ifPresent(found ->
                        about.error("/of", "pack/no-list", "path", rule.getOf().get()));
        return path -> list.flatMap(found -> FactFields.find(found.objectType(), path));
    }

    private void form(
            About about,
            RuleDefinition rule,
            Forms form,
            Function<String, Optional<Fact>> scope,
            Function<String, Optional<Fact>> elements) {
        need(about, form, "fact", rule.getFact());
        need(about, form, "other", rule.getOther());
        need(about, form, "of", rule.getOf());
        Optional<Fact> fact = ConditionLint.fact(about, "/fact", rule.getFact(), elements);
        fact.ifPresent(found -> kind(about, "/fact", found, form.kindOf("fact")));
        Function<String, Optional<Fact>> others = form == Forms.HAS_EACH ? elements : scope;
        ConditionLint.fact(about, "/other", rule.getOther(), others)
                .ifPresent(found -> kind(about, "/other", found, form.kindOf("other")));
        for (int i = 0; i < rule.getOthers().size(); i++) {
            ConditionLint.fact(
                    about, "/others/" + i, Optional.of(rule.getOthers().get(i)), scope);
        }
        rule.getParameter().ifPresent(id -> parameter(about, "/parameter", rule, id));
        rule.getUnit()
                .filter(unit -> form.comparesUnits())
                .ifPresent(unit -> fact.filter(found -> !unit.equals(found.unit()))
                        .ifPresent(found ->
                                about.error("/unit", "pack/unit", "given", unit, "wanted", shown(found.unit()))));
    }

    /** Checks that the values of a parameter, of the rule or of a binding of it, can be compared with the rule's fact. */
    void parameter(About about, String below, RuleDefinition rule, String id) {
        Optional<Forms> form = Forms.named(rule.getForm());
        Optional<Fact> fact = rule.getFact().flatMap(path -> factOf(rule, path));
        if (form.isEmpty() || fact.isEmpty()) {
            return;
        }
        if (form.get().comparesUnits()) {
            units(about, below, rule, fact.get(), id);
        }
        codedFact(rule).ifPresent(found -> codes(about, below, found, id));
    }

    private static Optional<Fact> factOf(RuleDefinition rule, String path) {
        return rule.getOf().isEmpty()
                ? FactFields.find(rule.getScope(), path)
                : FactFields.find(rule.getScope(), rule.getOf().get())
                        .flatMap(list -> FactFields.find(list.objectType(), path));
    }

    private static void need(About about, Forms form, String attribute, Optional<String> given) {
        if (form.needs(attribute) && given.isEmpty()) {
            about.error("/form", "pack/form-needs", "attribute", attribute);
        }
    }

    private static void kind(About about, String below, Fact fact, String wanted) {
        boolean fits = switch (wanted) {
            case "number" ->
                List.of(Kind.INTEGER, Kind.LONG, Kind.DECIMAL, Kind.TEXT_VALUE).contains(fact.kind());
            case "flag" -> fact.kind() == Kind.FLAG;
            case "date" -> fact.kind() == Kind.DATE || fact.kind() == Kind.MONTH;
            case "word" ->
                List.of(Kind.CODE, Kind.TEXT, Kind.TEXT_VALUE, Kind.INTEGER).contains(fact.kind());
            default -> true;
        };
        if (!fits) {
            about.error(below, "pack/fact-kind", "kind", fact.kind(), "wanted", wanted);
        }
    }

    /** The unit of the fact must be that of the parameter, or that of the rule where the parameter names none. */
    private void units(About about, String below, RuleDefinition rule, Fact fact, String id) {
        law.parameters(id).stream()
                .map(parameter -> parameter.getUnit().or(rule::getUnit).orElse(""))
                .distinct()
                .filter(unit -> !unit.equals(fact.unit()))
                .forEach(unit -> about.error(below, "pack/unit", "given", shown(unit), "wanted", shown(fact.unit())));
    }

    private static String shown(String unit) {
        return unit.isEmpty() ? "-" : unit;
    }

    /** The fact of a rule that compares it with the codes of its parameter; empty where any text will do. */
    static Optional<Fact> codedFact(RuleDefinition rule) {
        Optional<Forms> form = Forms.named(rule.getForm());
        boolean free = form.isEmpty()
                || form.get() == Forms.MENTIONS
                || form.get() == Forms.STARTS_WITH
                || !form.get().needs("parameter")
                || !form.get().kindOf("fact").equals("word")
                || rule.getOther().isPresent();
        return free
                ? Optional.empty()
                : rule.getFact()
                        .flatMap(path -> factOf(rule, path))
                        .filter(fact -> !fact.codes().isEmpty());
    }

    /** Codes in the parameter of a rule on codes must be codes of the fact; a parameter checked itself says so where they stand. */
    private void codes(About about, String below, Fact fact, String id) {
        for (Parameter parameter : law.settled(id)) {
            parameter.getValues().stream()
                    .flatMap(value -> value.getValue().texts().stream())
                    .filter(code -> !fact.codes().contains(code))
                    .distinct()
                    .forEach(code -> about.error(below, "pack/no-code", "code", code));
        }
    }

    private static void placeholders(About about, RuleDefinition rule, Function<String, Optional<Fact>> facts) {
        placeholders(about, "/breach", rule.getBreach(), facts);
        placeholders(about, "/remedy", rule.getRemedy(), facts);
        rule.getNotApplicable().ifPresent(text -> placeholders(about, "/notApplicable", text, facts));
    }

    private static void placeholders(About about, String below, Text text, Function<String, Optional<Fact>> facts) {
        unknown(about, below + "/zh-CN", text.zh(), facts);
        unknown(about, below + "/en", text.en(), facts);
    }

    private static void unknown(About about, String below, String text, Function<String, Optional<Fact>> facts) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!OWN.contains(name) && facts.apply(name).isEmpty()) {
                about.error(below, "pack/no-placeholder", "placeholder", name);
            }
        }
    }
}
