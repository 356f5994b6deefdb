package org.tuoyu.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;

/**
 * The rows that belong to nothing in the document, by what keeps them out of it: one finding for each cause, however many rows
 * hang on it. A list that may lack such a row is lost: it would look complete. For one thread and one document.
 *
 * <p>The cause is the row that they name, where that one has no name that could be read or shares it with another; otherwise it
 * is what they name. A name that nobody has is taken for that of a nameless row as long as there are no more such names than
 * nameless rows.
 */
final class UnplacedRows {

    private final Map<List<String>, Elements> elements;
    private final Map<String, CellPlace> places;
    private final List<UnplacedRow> rows = new ArrayList<>();
    private final Map<List<Object>, Cause> byName = new HashMap<>();
    private final List<StructureFinding> findings = new ArrayList<>();
    private final Map<String, Text> consequences = new LinkedHashMap<>();
    private final Map<String, String> lost = new LinkedHashMap<>();

    /**
     * None so far.
     *
     * @param elements of each list of the document
     * @param places of its values
     */
    UnplacedRows(Map<List<String>, Elements> elements, Map<String, CellPlace> places) {
        this.elements = elements;
        this.places = places;
    }

    /** What keeps rows out of the document. */
    private enum Kind {
        /** No row of the sheet before could be read at all. */
        NOTHING_BEFORE,
        /** Nothing has that name. */
        UNKNOWN,
        /** What they name is a row whose own name cannot be read. */
        NAMELESS,
        /** Two rows have that name, which they must not. */
        DOUBLED,
        /** They may belong to several rows. */
        SEVERAL
    }

    /**
     * What keeps rows out of the document.
     *
     * @param lists that lead to the elements among which something is wrong
     * @param keys that lead to what is wrong, the last of them being it
     * @param table on which alone it is wrong; empty for all
     */
    private record Cause(Kind kind, List<String> lists, List<String> keys, String table) {

        /** The same, if a row without a name is the cause. */
        Cause nameless() {
            List<String> blank = new ArrayList<>(keys);
            blank.set(keys.size() - 1, "");
            return new Cause(Kind.NAMELESS, lists, blank, "");
        }
    }

    void add(UnplacedRow row) {
        rows.add(row);
    }

    /** Takes a value for lost that something else made so. */
    void lose(String pointer, String cause) {
        lost.put(pointer, cause);
    }

    /** One for each cause that is no fault of its own. */
    List<StructureFinding> findings() {
        return findings;
    }

    /** A fault with the rows that hang on it, if it is the cause of some. */
    StructureFinding withConsequence(StructureFinding fault) {
        Text more = fault.getSeverity() == Severity.ERROR ? consequences.get(fault.getPointer()) : null;
        return more == null
                ? fault
                : fault.withMessage(Text.of(
                        fault.getMessage().zh() + more.zh(), fault.getMessage().en() + more.en()));
    }

    /** The pointers of what may lack a row, each with that of the cause. */
    Map<String, String> lost() {
        return lost;
    }

    /** Finds the causes; to be called once, after the last row. */
    void trace() {
        Map<Cause, List<UnplacedRow>> byCause = new LinkedHashMap<>();
        for (UnplacedRow row : rows) {
            Cause cause = cause(row);
            byName.putIfAbsent(List.of(row.sheet().lists(), row.name()), cause);
            byCause.computeIfAbsent(cause, each -> new ArrayList<>()).add(row);
        }
        explained(byCause).forEach(this::tell);
    }

    private Cause cause(UnplacedRow row) {
        for (int depth = 1; depth <= row.around().size(); depth++) {
            List<String> lists = row.around().subList(0, depth);
            List<String> keys = row.keys().subList(0, depth);
            Elements all = elements.get(lists);
            if (all == null || all.find(keys).isEmpty()) {
                Cause own = all == null
                        ? new Cause(Kind.NOTHING_BEFORE, lists, List.of(""), "")
                        : new Cause(Kind.UNKNOWN, lists, keys, "");
                return byName.getOrDefault(List.of(lists, keys), own);
            }
        }
        return several(row);
    }

    private Cause several(UnplacedRow row) {
        List<Node> fitting = elements(row.around()).find(row.keys());
        List<String> first = fitting.get(0).keys();
        boolean doubled = row.reference().isUnique()
                && !fitting.get(0).key().isEmpty()
                && fitting.stream().allMatch(node -> node.keys().equals(first));
        return doubled
                ? new Cause(Kind.DOUBLED, row.around(), first, "")
                : new Cause(Kind.SEVERAL, row.around(), row.keys(), row.table());
    }

    private Elements elements(List<String> lists) {
        return elements.getOrDefault(lists, new Elements());
    }

    /** With those unknown names put together that are the names of nameless rows. */
    private Map<Cause, List<UnplacedRow>> explained(Map<Cause, List<UnplacedRow>> byCause) {
        Map<Cause, Integer> names = new HashMap<>();
        byCause.keySet().stream()
                .filter(cause -> cause.kind == Kind.UNKNOWN)
                .forEach(cause -> names.merge(cause.nameless(), 1, Integer::sum));
        Map<Cause, List<UnplacedRow>> explained = new LinkedHashMap<>();
        byCause.forEach((cause, some) -> {
            boolean isNameless = cause.kind == Kind.UNKNOWN
                    && names.getOrDefault(cause.nameless(), 0)
                            <= nameless(cause.nameless()).size();
            explained
                    .computeIfAbsent(isNameless ? cause.nameless() : cause, each -> new ArrayList<>())
                    .addAll(some);
        });
        return explained;
    }

    /** The elements without a name, which each of their list has to state. */
    private List<Node> nameless(Cause cause) {
        return elements(cause.lists).fitting(cause.keys).stream()
                .filter(node -> node.key().isEmpty() && places.containsKey(node.pointer() + "/" + keyName(cause)))
                .filter(node -> sheet(cause).key().isNamed())
                .toList();
    }

    private static Sheet sheet(Cause cause) {
        return Layout.WHOLE.sheet(String.join(".", cause.lists)).orElseThrow();
    }

    private static String keyName(Cause cause) {
        return sheet(cause).key().keyName();
    }

    private void tell(Cause cause, List<UnplacedRow> some) {
        List<String> pointers = pointers(cause, some);
        UnplacedWords words = new UnplacedWords(sheet(cause), some);
        String name = cause.keys.get(cause.keys.size() - 1);
        String pointer = pointers.isEmpty() ? "" : pointers.get(0);
        switch (cause.kind) {
            case NAMELESS -> {
                pointer = nameless(cause).get(0).pointer() + "/" + keyName(cause);
                consequences.put(pointer, words.consequence());
            }
            case DOUBLED -> {
                List<Node> doubled = elements(cause.lists).find(cause.keys);
                pointer = doubled.get(1).pointer() + "/" + keyName(cause);
                CellPlace place = places.getOrDefault(pointer, some.get(0).place(cause.lists.size() - 1));
                findings.add(words.doubled(name, doubled.get(0).row(), pointer, place));
            }
            case SEVERAL ->
                findings.add(words.several(
                        name, elements(cause.lists).find(cause.keys).size(), pointer));
            case NOTHING_BEFORE ->
                findings.add(words.nothingBefore(cause.lists.size() == 1 ? "/" + cause.lists.get(0) : ""));
            case UNKNOWN -> findings.add(words.unknown(name, pointer));
        }
        for (String each : pointers) {
            lost.putIfAbsent(each, pointer);
        }
    }

    /** Of what may lack one of the rows. */
    private List<String> pointers(Cause cause, List<UnplacedRow> some) {
        List<String> pointers = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (UnplacedRow row : some) {
            if (seen.add(List.of(row.sheet(), row.keys()))) {
                candidates(cause, row).stream()
                        .map(row::pointer)
                        .filter(pointer -> row.sheet().holdsElements() || !places.containsKey(pointer))
                        .forEach(pointers::add);
            }
        }
        return pointers;
    }

    /** What a row may belong to: of what is wrong, that which it may have meant. */
    private List<Node> candidates(Cause cause, UnplacedRow row) {
        Elements all = elements(row.around());
        int wrong = cause.lists.size() - 1;
        return switch (cause.kind) {
            case NOTHING_BEFORE -> List.of();
            case DOUBLED, SEVERAL -> row.around().equals(cause.lists) ? all.find(row.keys()) : List.of();
            case UNKNOWN -> all.fitting(row.keysWithout(wrong));
            case NAMELESS ->
                all.fitting(row.keysWithout(wrong)).stream()
                        .filter(node -> node.keys().get(wrong).isEmpty())
                        .toList();
        };
    }
}
