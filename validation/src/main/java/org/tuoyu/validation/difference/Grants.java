package org.tuoyu.validation.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.FigureBasis;
import org.tuoyu.policy.Scope;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.ConditionWords;
import org.tuoyu.validation.engine.Eligibility;
import org.tuoyu.validation.engine.Figure;
import org.tuoyu.validation.message.CodeWords;

/** The subsidies, awards and reliefs of a place, by what they are for: the same thing for the same elements. */
final class Grants {

    private static final String NONE_STATED = "none-stated";
    private static final String EXEMPTION = "-exemption";

    private Grants() {}

    static Map<String, Entry> of(Seen seen) {
        Map<String, List<Entitlement>> byKind = new TreeMap<>();
        for (Entitlement entitlement : seen.entitlements()) {
            for (Entitlement each : chargeByCharge(entitlement)) {
                byKind.computeIfAbsent(kind(each), kind -> new ArrayList<>()).add(each);
            }
        }
        Map<String, Entry> entries = new TreeMap<>();
        byKind.forEach((kind, grants) -> entries.put(kind, entry(seen, grants)));
        return entries;
    }

    /** An exemption from several charges as one from each: documents list them in groups of their own. */
    private static List<Entitlement> chargeByCharge(Entitlement entitlement) {
        boolean exempts = entitlement.getScheme().endsWith(EXEMPTION)
                && entitlement.getCounting().size() == 1;
        if (!exempts || entitlement.getOf().isEmpty()) {
            return List.of(entitlement);
        }
        Condition charges = entitlement.getCounting().get(0);
        String fact = charges.getFact().orElse("");
        return charges.getIs().stream()
                .map(code -> entitlement.withCounting(charges.withIs(code)).withTitle(titled(entitlement, fact, code)))
                .toList();
    }

    private static Text titled(Entitlement entitlement, String fact, String code) {
        Text charge = ConditionWords.label(entitlement.getOf().orElseThrow(), fact, code, Scope.INSTITUTION);
        return Text.of("减免：" + charge.zh(), "relief: " + charge.en());
    }

    /** What an entitlement is for: its matter, if it names one. A promise without a figure is else known by its name only. */
    static String kind(Entitlement entitlement) {
        if (entitlement.getMatter().isPresent()) {
            return entitlement.getMatter().get();
        }
        if (entitlement.getScheme().equals(NONE_STATED)) {
            return NONE_STATED + " " + entitlement.getTitle().en();
        }
        String counting = entitlement.getCounting().stream()
                .map(condition -> condition.getFact().orElse("") + sorted(condition.getIs()))
                .sorted()
                .reduce("", String::concat);
        return entitlement.getScheme() + " " + entitlement.getOf().orElse("") + " "
                + entitlement.getFact().orElse("") + " " + counting + " "
                + entitlement
                        .getInclusive()
                        .map(flag -> flag ? "inclusive" : "others")
                        .orElse("") + " "
                + entitlement.getUnit().orElse("");
    }

    private static List<String> sorted(List<String> codes) {
        return codes.stream().sorted().toList();
    }

    private static Entry entry(Seen seen, List<Entitlement> grants) {
        List<Text> words = new ArrayList<>();
        List<List<Object>> contents = new ArrayList<>();
        List<ClauseId> clauses = new ArrayList<>();
        for (Entitlement grant : grants) {
            Optional<Figure> figure =
                    grant.getParameter().flatMap(parameter -> seen.law().figure(parameter, seen.day()));
            words.add(seen.marked(words(seen, grant, figure), grant.getClause()));
            // the figure of a policy that is only referred to is not granted by the clause
            List<Object> amount = figure.filter(each -> grant.getFigure() == FigureBasis.STATED)
                    .map(Entry::content)
                    .orElse(List.of());
            contents.add(List.of(grant.getFigure(), amount, conditions(seen, grant)));
            clauses.add(grant.getClause());
        }
        contents.sort(Comparator.comparing(Object::toString));
        return new Entry(grants.get(0).getTitle(), contents, Entry.side(Entry.joined(words), clauses));
    }

    private static List<String> conditions(Seen seen, Entitlement grant) {
        return seen.onFacts(grant.getWhen()).stream()
                .map(Condition::toString)
                .sorted()
                .toList();
    }

    private static Text words(Seen seen, Entitlement grant, Optional<Figure> figure) {
        boolean flag = figure.filter(each -> each.value().getValue().flag().isPresent())
                .isPresent();
        Text value = grant.getFigure() == FigureBasis.STATED && figure.isPresent() && !flag
                ? seen.words(figure.get())
                : CodeWords.of(grant.getFigure());
        Scope holder = Eligibility.isOfEmployers(grant) ? Scope.EMPLOYER : Scope.INSTITUTION;
        Text when = ConditionWords.of(seen.onFacts(grant.getWhen()), holder);
        return when.zh().isEmpty() ? value : Text.of(value.zh() + "，" + when.zh(), value.en() + ", " + when.en());
    }
}
