package org.tuoyu.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.DivisionTable;
import org.tuoyu.identifier.NamedDivision;
import org.tuoyu.policy.Text;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.spreadsheet.DocumentRows.DocumentRow;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.fact.FactWords;

/**
 * A workbook to fill in (填报模板) for a place, a date and a type of submission: the sheets and columns that its rules read. It
 * bears a mark, so that a filled copy of an older template is recognised. Immutable and safe for use by many threads.
 */
public final class Template {

    /** The name of the hidden sheet that feeds the drop-down lists. */
    static final String CODES = "代码表";

    /** The name of the sheet that says how to fill in. */
    static final String GUIDE = "填报说明";

    private static final String SCHEMA_VERSION = "1.0";
    private static final int MARK_PARTS = 3;
    private static final int MARK_DIGITS = 8;

    private final PolicyView view;
    private final SubmissionType type;
    private final List<Sheet> sheets;
    private final boolean dated;

    private Template(PolicyView view, SubmissionType type, List<Sheet> sheets, boolean dated) {
        this.view = view;
        this.type = type;
        this.sheets = List.copyOf(sheets);
        this.dated = dated;
    }

    /**
     * The template of a place, a date and a type of submission.
     *
     * @param view the place and the date
     * @param type the type
     * @return a template with the columns that the rules of the view read
     */
    public static Template of(PolicyView view, SubmissionType type) {
        AskedFacts asked = AskedFacts.of(view.rules(type));
        return new Template(view, type, Choice.of(type, asked).sheets(), true);
    }

    /**
     * The same without the day of the view on the cover: whoever fills it in states one.
     *
     * @return a copy
     */
    public Template undated() {
        return new Template(view, type, sheets, false);
    }

    /** The sheets of an empty workbook, each with the columns that it has there. */
    List<Sheet> sheets() {
        return sheets;
    }

    /**
     * The mark that a workbook of this template bears in its cell 模板标识: place, type, and a digest of the columns.
     *
     * @return such as {@code 330703/SUBSIDY_CLAIM/1a2b3c4d}
     */
    public String mark() {
        return view.division().getCode() + "/" + type.name() + "/" + digest();
    }

    /**
     * Compares the template that a workbook was made from with this one.
     *
     * @param reading of the workbook
     * @return a finding that names the columns an older template lacks, or that somebody took out of this one, or the other
     *     template; empty when it is this one, or bears no mark
     */
    public Optional<StructureFinding> compare(TableReading reading) {
        String stated = reading.document().flatMap(Submission::getTemplateId).orElse("");
        String lacking = String.join("、", lacking(reading));
        if (stated.isEmpty() || stated.equals(mark()) && lacking.isEmpty()) {
            return Optional.empty();
        }
        if (stated.equals(mark())) {
            return Optional.of(finding(
                    reading,
                    Severity.INFO,
                    "模板的列被删去：" + lacking + "等，这些事项按未填报处理。处理：如系误删，请补回，或重新下载模板。",
                    "Columns of the template are gone: " + lacking
                            + " and perhaps more; what they would hold counts as not stated. Put them back if that was not"
                            + " meant."));
        }
        boolean other = !stated.startsWith(view.division().getCode() + "/" + type.name() + "/");
        Text wanted = words(mark());
        Text opened = words(stated);
        return Optional.of(finding(
                reading,
                other ? Severity.WARNING : Severity.INFO,
                other
                        ? "模板不对：需要“" + wanted.zh() + "”，打开的是“" + opened.zh() + "”。处理：下载对应辖区和报送类型的模板。"
                        : "模板不是最新版：需要“" + wanted.zh() + "”，打开的是“" + opened.zh() + "”"
                                + (lacking.isEmpty() ? "" : "，缺列：" + lacking) + "。处理：下载新模板。",
                other
                        ? "Another template: " + wanted.en() + " is wanted, this is " + opened.en()
                                + ". Get the one of your place."
                        : "An older template: " + wanted.en() + " is wanted, this is " + opened.en() + "."
                                + (lacking.isEmpty() ? "" : " It lacks: " + lacking + ".")));
    }

    /** The place, type and version that a mark tells, in words where it is one of ours. */
    private Text words(String mark) {
        String[] parts = mark.split("/");
        Optional<SubmissionType> known = Arrays.stream(SubmissionType.values())
                .filter(each -> parts.length == MARK_PARTS && each.name().equals(parts[1]))
                .findFirst();
        return known.map(each -> Text.of(
                        place(parts[0]) + FactWords.zh(each) + "模板 " + parts[2],
                        FactWords.en(each) + " of " + parts[0] + ", version " + parts[2]))
                .orElse(Text.of(mark, mark));
    }

    private String place(String code) {
        return Division.isValid(code)
                ? DivisionTable.bundled()
                        .find(Division.of(code), view.date())
                        .map(NamedDivision::getName)
                        .orElse(code)
                : code;
    }

    /** The columns of this template that a workbook does not have, as far as a message can hold them. */
    private List<String> lacking(TableReading reading) {
        List<String> lacking = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Column column : sheet.facts()) {
                if (!reading.has(sheet, column) && lacking.size() < 3) {
                    lacking.add(sheet.name() + "·" + column.header());
                }
            }
        }
        return lacking;
    }

    private static StructureFinding finding(TableReading reading, Severity severity, String zh, String en) {
        return StructureFinding.builder()
                .code("workbook/template")
                .severity(severity)
                .pointer("/templateId")
                .line(0)
                .column(0)
                .cell(reading.cells().find("/templateId"))
                .message(Text.of(zh, en))
                .build();
    }

    /**
     * Compares the template that a workbook was made from with the one of a view and of the type that it states.
     *
     * @param view the place and the date
     * @param reading of the workbook
     * @return a finding on an older or another template; empty when it is the right one, or bears no mark
     */
    public static Optional<StructureFinding> compare(PolicyView view, TableReading reading) {
        return reading.document()
                .filter(document -> document.getTemplateId().isPresent())
                .flatMap(Submission::getSubmissionType)
                .flatMap(type -> of(view, type).compare(reading));
    }

    /**
     * Writes an empty workbook.
     *
     * @param stream receives a workbook in the format xlsx; left open
     * @throws IOException if the stream fails
     */
    public void write(OutputStream stream) throws IOException {
        Map<String, Object> cover = new LinkedHashMap<>();
        cover.put("schemaVersion", SCHEMA_VERSION);
        cover.put("submissionType", type.name());
        cover.put("division", view.division().getCode());
        if (dated) {
            cover.put("asOf", view.date().toString());
        }
        cover.put("attestations", declarations());
        write(cover, sheets, stream);
    }

    /** A row for each clause that somebody has to declare, to be filled in by yes or no. */
    private List<Object> declarations() {
        List<Object> rows = new ArrayList<>();
        Attested.declarations(view, type).keySet().forEach(clause -> rows.add(Map.of("clause", clause.value())));
        return rows;
    }

    /**
     * Writes a workbook that holds a submission. Facts that the template has no column for get one.
     *
     * @param submission what to fill in; values of persons are written in full
     * @param stream receives a workbook in the format xlsx; left open
     * @throws IOException if the stream fails
     */
    public void write(Submission submission, OutputStream stream) throws IOException {
        Map<String, Object> document =
                JsonText.parse(SubmissionWriter.of(JsonLayout.COMPACT).write(submission));
        write(document, Choice.holding(document, sheets), stream);
    }

    private void write(Map<String, Object> document, List<Sheet> shown, OutputStream stream) throws IOException {
        Map<String, Object> marked = new LinkedHashMap<>(document);
        marked.put("templateId", mark());
        new TemplateWriter(view, type, shown).write(marked, stream);
    }

    private String digest() {
        StringBuilder columns = new StringBuilder();
        for (Sheet sheet : sheets) {
            sheet.columns()
                    .forEach(column ->
                            columns.append(TableReading.name(sheet, column)).append('\n'));
        }
        return Digests.sha256(columns.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, MARK_DIGITS);
    }

    /** Which sheets and columns of the whole layout a template shows. */
    private record Choice(AskedFacts asked, Set<String> always) {

        private static final ResourceBundle ALWAYS =
                ResourceBundle.getBundle("org.tuoyu.spreadsheet.always", Locale.ROOT);

        /** Facts that name things for people, and are shown wherever their sheet is. */
        private static final Set<String> NAMES = Set.of("name", "creditCode", "className", "templateId");

        private static final Set<String> WHOLE =
                Set.of(ALWAYS.getString("whole").split(" "));

        static Choice of(SubmissionType type, AskedFacts asked) {
            String sheets = ALWAYS.containsKey(type.name()) ? ALWAYS.getString(type.name()) : "";
            return new Choice(asked, Set.of(sheets.split(" ")));
        }

        List<Sheet> sheets() {
            List<Sheet> chosen = new ArrayList<>();
            for (Sheet sheet : Layout.WHOLE.sheets()) {
                if (isWanted(sheet)) {
                    List<Column> shown = sheet.facts().stream()
                            .filter(column -> isShown(sheet, column))
                            .toList();
                    // where only the elements count, one column is there to fill in, or to say that there are none
                    chosen.add(with(sheet, shown.isEmpty() ? sheet.facts().subList(0, 1) : shown));
                }
            }
            return chosen;
        }

        private boolean isWanted(Sheet sheet) {
            return sheet.isCover() || isAlwaysThere(sheet) || asked.contains(sheet.holder(), sheet.field());
        }

        private boolean isAlwaysThere(Sheet sheet) {
            String above = sheet.id();
            boolean below = false;
            for (int dot = above.lastIndexOf('.'); dot > 0 && !below; dot = above.lastIndexOf('.')) {
                above = above.substring(0, dot);
                below = always.contains(above + ".*");
            }
            return below || always.contains(sheet.id());
        }

        private boolean isAsked(Column column) {
            return asked.contains(column.type(), column.field());
        }

        private boolean isShown(Sheet sheet, Column column) {
            boolean cover = sheet.isCover() && column.path().size() <= 2;
            return cover
                    || isAlwaysThere(sheet)
                    || WHOLE.contains(sheet.id())
                    || always.contains(sheet.id() + "#" + String.join(".", column.path()))
                    || column.isMandatory()
                    || isAsked(column)
                    || column.path().size() == 1 && NAMES.contains(column.name());
        }

        private static Sheet with(Sheet sheet, List<Column> facts) {
            List<Column> columns = new ArrayList<>(sheet.references());
            columns.addAll(facts);
            return new Sheet(sheet.name(), sheet.lists(), sheet.part(), sheet.holder(), sheet.field(), columns);
        }

        /** The sheets shown, with a column for every fact that a document states. */
        static List<Sheet> holding(Map<String, Object> document, List<Sheet> shown) {
            List<Sheet> all = new ArrayList<>();
            for (Sheet sheet : Layout.WHOLE.sheets()) {
                Optional<Sheet> chosen = shown.stream()
                        .filter(each -> each.id().equals(sheet.id()))
                        .findFirst();
                List<Column> known = chosen.map(Sheet::columns).orElse(List.of());
                List<DocumentRow> rows = DocumentRows.of(document, sheet);
                List<Column> facts = sheet.facts().stream()
                        .filter(column -> known.contains(column)
                                || DocumentRows.states(rows, column)
                                || sheet.facts().indexOf(column) == 0)
                        .toList();
                if (chosen.isPresent() || !rows.isEmpty()) {
                    all.add(with(sheet, facts));
                }
            }
            return all;
        }
    }
}
