package org.tuoyu.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactAccess.Kind;
import org.tuoyu.validation.fact.FactWords;

/**
 * Which sheets and columns a submission has, made from the model: an object is spread over the columns of the element that
 * holds it, a list of objects is a sheet of its own. Immutable.
 */
final class Layout {

    /** Every sheet and every column that the model has. */
    static final Layout WHOLE = new Layout(new Maker().sheets());

    private final List<Sheet> sheets;

    Layout(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Optional<Sheet> sheet(String id) {
        return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    /** Walks the model. */
    private static final class Maker {

        /** Objects so large that they get a sheet of their own. */
        private static final Set<String> APART = Set.of("premises", "filing");

        private static final ResourceBundle NAMES =
                ResourceBundle.getBundle("org.tuoyu.spreadsheet.sheets", Locale.ROOT);

        private final List<Sheet> sheets = new ArrayList<>();
        private final Map<String, Integer> named = new LinkedHashMap<>();

        List<Sheet> sheets() {
            sheet(FactAccess.SUBMISSION, List.of(), List.of(), "", -1, -1);
            return sheets;
        }

        private void sheet(int type, List<String> lists, List<Column> references, String part, int holder, int field) {
            Rows rows = new Rows(lists, references);
            rows.spread(type, part.isEmpty() ? List.of() : List.of(part), "");
            List<Column> columns = new ArrayList<>(references);
            columns.addAll(rows.columns);
            String label = holder < 0 ? "" : FactWords.zh(holder, field);
            sheets.add(new Sheet(name(lists, part, label), List.copyOf(lists), part, holder, field, distinct(columns)));
            rows.further.forEach(Runnable::run);
        }

        private String name(List<String> lists, String part, String label) {
            String id = String.join(".", lists) + (part.isEmpty() ? "" : "." + part);
            String name = label;
            try {
                name = NAMES.getString(id.isEmpty() ? "." : id);
            } catch (MissingResourceException itsLabelWillDo) {
                // most lists have no other name
            }
            int before = named.merge(name, 1, Integer::sum);
            return before == 1 ? name : name + before;
        }

        private static List<Column> distinct(List<Column> columns) {
            Map<String, Integer> seen = new LinkedHashMap<>();
            columns.forEach(column -> seen.merge(column.header(), 1, Integer::sum));
            return columns.stream()
                    .map(column -> seen.getOrDefault(column.header(), 0) == 1
                                    || column.group().isEmpty()
                            ? column
                            : column.withHeader(column.group() + "·" + column.header()))
                    .toList();
        }

        /** The columns of one sheet, and the sheets that hang on it. */
        private final class Rows {

            private final List<String> lists;
            private final List<Column> references;
            private final List<Column> columns = new ArrayList<>();
            private final List<Runnable> further = new ArrayList<>();

            Rows(List<String> lists, List<Column> references) {
                this.lists = lists;
                this.references = references;
            }

            void spread(int type, List<String> before, String group) {
                for (int field = 0; field < FactAccess.fields(type); field++) {
                    String name = FactAccess.fieldName(type, field);
                    List<String> path = with(before, name);
                    if (FactAccess.kind(type, field) != Kind.OBJECT) {
                        columns.add(new Column(path, type, field, group, FactWords.zh(type, field), false));
                    } else if (FactAccess.isList(type, field)) {
                        list(type, field, path);
                    } else if (APART.contains(name) && before.isEmpty()) {
                        part(type, field, name);
                    } else {
                        spread(FactAccess.objectType(type, field), path, FactWords.zh(type, field));
                    }
                }
            }

            private void list(int type, int field, List<String> path) {
                List<String> deeper = with(lists, String.join(".", path));
                further.add(() -> sheet(FactAccess.objectType(type, field), deeper, referring(), "", type, field));
            }

            private void part(int type, int field, String name) {
                further.add(() -> sheet(FactAccess.objectType(type, field), lists, referring(), name, type, field));
            }

            /** The references of what hangs on this sheet: those of this sheet and the key of its own elements. */
            private List<Column> referring() {
                if (lists.isEmpty() || references.stream().anyMatch(this::isOwnKey)) {
                    return references;
                }
                String list = lists.get(lists.size() - 1);
                Column key = Sheet.key(list, columns);
                List<Column> all = new ArrayList<>(references);
                all.add(new Column(List.of(list, key.name()), key.type(), key.field(), "", key.header(), true));
                return all;
            }

            private boolean isOwnKey(Column reference) {
                return reference.path().get(0).equals(lists.get(lists.size() - 1));
            }
        }

        private static List<String> with(List<String> names, String name) {
            List<String> all = new ArrayList<>(names);
            all.add(name);
            return List.copyOf(all);
        }
    }
}
