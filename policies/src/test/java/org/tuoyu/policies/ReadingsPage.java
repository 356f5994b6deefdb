package org.tuoyu.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.ReadingOption;
import org.tuoyu.policy.Text;

/** A page with the open questions of one document, or of a group of them, in Markdown. */
final class ReadingsPage {

    private ReadingsPage() {}

    /** The page of some packs. */
    static String of(String name, List<Pack> packs) {
        StringBuilder text = new StringBuilder("# Readings of `" + name + "`\n\n")
                .append("What the text leaves open, the options, the one taken unless a caller chooses, and why.")
                .append(" `--reading ID=OPTION` takes another one;\n")
                .append("under an option marked *not decided* whatever rests on it is UNDETERMINED.\n\n")
                .append(Page.ORIGIN);
        packs.forEach(pack -> pack.getReadings().forEach(reading -> text.append(entry(reading))));
        return text.toString();
    }

    private static String entry(Reading reading) {
        StringBuilder text = new StringBuilder("\n## `" + reading.getId() + "`\n\n")
                .append(both(reading.getQuestion()))
                .append("\n\n| option | meaning | 含义 |\n|---|---|---|\n");
        reading.getOptions()
                .forEach(option -> text.append(Page.row(List.of(
                        mark(reading, option),
                        option.getText().en(),
                        option.getText().zh()))));
        return text.append("\nWhy: ")
                .append(both(reading.getReason()))
                .append("\n\nClauses: ")
                .append(quoted(reading.getClauses()))
                .append(". Rests on it: ")
                .append(users(reading.getId()))
                .append(".\n")
                .toString();
    }

    private static String mark(Reading reading, ReadingOption option) {
        String id = "`" + option.getId() + "`";
        if (option.getId().equals(reading.getDefaultOption())) {
            return id + " (default)";
        }
        return option.getDecided().equals(Optional.of(false)) ? id + " (not decided)" : id;
    }

    private static String both(Text text) {
        return text.en() + " " + text.zh();
    }

    private static String users(String reading) {
        List<String> users = new ArrayList<>();
        for (Pack pack : Bundled.ALL) {
            pack.getRules().stream()
                    .filter(rule -> rule.getReadings().contains(reading))
                    .forEach(rule -> users.add("rule `" + rule.getId() + "`"));
            pack.getBindings().stream()
                    .filter(binding -> binding.getReadings().contains(reading))
                    .forEach(binding -> users.add("rule `" + binding.getRule() + "`"));
            pack.getEntitlements().stream()
                    .filter(each -> each.getReadings().contains(reading))
                    .forEach(each -> users.add("entitlement of `" + each.getClause() + "`"));
            pack.getTargets().stream()
                    .filter(target -> target.getReadings().contains(reading))
                    .forEach(target -> users.add("target of `" + target.getClause() + "`"));
        }
        return users.isEmpty()
                ? "how the pack is written"
                : users.stream().distinct().collect(Collectors.joining(", "));
    }

    private static String quoted(List<?> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
