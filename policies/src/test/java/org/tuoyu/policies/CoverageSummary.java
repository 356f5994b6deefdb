package org.tuoyu.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Treatment;

/** The page that leads to the coverage of every document, with a table of documents and treatments. */
final class CoverageSummary {

    private CoverageSummary() {}

    /** The page of all documents. */
    static String of(Map<String, List<Pack>> pages) {
        StringBuilder text = new StringBuilder("# What became of every clause\n\n")
                .append("A row a document; `national` stands for ")
                .append(pages.getOrDefault("national", List.of()).size())
                .append(
                        " instruments. Each page says for every clause what keeps it, or why nothing can be decided.\n\n")
                .append(Page.ORIGIN)
                .append('\n')
                .append(head());
        List<Pack> all = new ArrayList<>();
        pages.forEach((name, packs) -> {
            text.append(row("[" + name + "](" + name + ".md)", TreatmentCount.of(packs)));
            all.addAll(packs);
        });
        return text.append(row("all", TreatmentCount.of(all))).toString();
    }

    private static String head() {
        List<String> cells = new ArrayList<>(List.of("document"));
        for (Treatment treatment : Treatment.values()) {
            cells.add(treatment.name());
        }
        cells.add("all");
        return Page.row(cells) + "|" + "---|".repeat(cells.size()) + "\n";
    }

    private static String row(String name, TreatmentCount count) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (Treatment treatment : Treatment.values()) {
            cells.add(Integer.toString(count.of(treatment)));
        }
        cells.add(Integer.toString(count.all()));
        return Page.row(cells);
    }
}
