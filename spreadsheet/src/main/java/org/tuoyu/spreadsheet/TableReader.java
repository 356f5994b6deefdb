package org.tuoyu.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.EncryptedDocumentException;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.ReadLimits;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;

/**
 * Reads a submission from a workbook or from CSV files. Reading is tolerant and says what it assumed: digits of full width,
 * units behind numbers, several ways to write a date or yes, headings of several rows. What cannot be meant is a finding at its
 * cell. Immutable and safe for use by many threads.
 */
public final class TableReader {

    private static final TableReader STANDARD = new TableReader(Map.of(), SubmissionReader.standard());

    /** Sheets of a template that hold nothing to read. */
    private static final Set<String> SILENT = Set.of(Template.CODES, Template.GUIDE, MarkedWorkbook.LIST);

    private final Map<String, String> defaults;
    private final SubmissionReader reader;

    private TableReader(Map<String, String> defaults, SubmissionReader reader) {
        this.defaults = Map.copyOf(defaults);
        this.reader = reader;
    }

    /**
     * The reader that takes everything from the tables.
     *
     * @return always the same
     */
    public static TableReader standard() {
        return STANDARD;
    }

    /**
     * A reader that fills in what tables without a cover do not say.
     *
     * @param defaults values by the name of a field of the submission, such as {@code submissionType}; a cover goes before
     *     them
     * @return a new reader
     */
    public static TableReader withDefaults(Map<String, String> defaults) {
        return new TableReader(Objects.requireNonNull(defaults, "defaults"), SubmissionReader.standard());
    }

    /**
     * The same reader with another number of faults that are listed.
     *
     * @param faults of the document that the tables make; greater than 0
     * @return a new reader
     * @throws IllegalArgumentException if {@code faults} is not greater than 0
     */
    public TableReader withMaxFaults(int faults) {
        return new TableReader(
                defaults, SubmissionReader.withLimits(ReadLimits.standard().withMaxFaults(faults)));
    }

    /**
     * Whether bytes look like a workbook.
     *
     * @param bytes the beginning of a file will do
     * @return {@code true} for the formats of Excel since 1997
     */
    public static boolean isWorkbook(byte[] bytes) {
        return Workbooks.isWorkbook(bytes);
    }

    /**
     * Whether a file is read as tables rather than as JSON: by its ending.
     *
     * @param name of a file
     * @return {@code true} for {@code .xlsx}, {@code .xls}, {@code .xlsm} and {@code .csv}, in letters of any case
     */
    public static boolean isTable(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xlsx") || small.endsWith(".xls") || small.endsWith(".xlsm") || isCsv(name);
    }

    /**
     * Whether a file is one table, which belongs together with those beside it.
     *
     * @param name of a file
     * @return {@code true} for {@code .csv}, in letters of any case
     */
    public static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /**
     * Reads a workbook, or CSV files that are sheets of one submission.
     *
     * @param files what they hold, by the name of the file; a workbook alone
     * @return what was read and what is wrong with it
     * @throws NoSuchElementException if there is no file
     */
    public TableReading read(Map<String, byte[]> files) {
        return files.keySet().stream().allMatch(TableReader::isCsv)
                ? readCsv(files)
                : readWorkbook(files.values().iterator().next());
    }

    /**
     * Reads a workbook.
     *
     * @param workbook in a format of Excel since 1997
     * @return what was read and what is wrong with it; nothing readable in a file that is no workbook
     */
    public TableReading readWorkbook(byte[] workbook) {
        try {
            return read(Workbooks.tables(workbook), workbook);
        } catch (EncryptedDocumentException locked) {
            return TableReading.unreadable(Findings.locked(), workbook);
        } catch (IOException | RuntimeException broken) {
            StructureFinding finding =
                    isWorkbook(workbook) ? Findings.unreadable() : Findings.noWorkbook(workbook.length);
            return TableReading.unreadable(finding, workbook);
        }
    }

    /**
     * Reads a CSV file: one sheet of a submission. UTF-8 with or without byte order mark, UTF-16 with it, or GB 18030.
     *
     * @param name of the file, which findings name
     * @param csv separated by commas, semicolons or tabs
     * @return what was read and what is wrong with it
     */
    public TableReading readCsv(String name, byte[] csv) {
        return readCsv(Map.of(name, csv));
    }

    /**
     * Reads CSV files that are sheets of one submission, such as the institutions and their classes. Each in UTF-8 with or
     * without byte order mark, UTF-16 with it, or GB 18030.
     *
     * @param files what they hold, by the name of the file, which findings name; in the order in which they are read
     * @return what was read and what is wrong with it
     */
    public TableReading readCsv(Map<String, byte[]> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<Table> tables = new ArrayList<>();
        List<StructureFinding> first = new ArrayList<>();
        files.forEach((name, csv) -> {
            CsvTables.Decoded decoded = CsvTables.decode(csv);
            Table table = CsvTables.table(name, decoded.text());
            if (decoded.isNational()) {
                first.add(Findings.nationalEncoding(table));
            }
            CsvTables.unclosed(table, decoded.text())
                    .ifPresent(row -> first.add(Findings.unclosedQuote(table.name(), row)));
            tables.add(table);
            all.writeBytes(csv);
        });
        return read(tables, all.toByteArray(), first);
    }

    private TableReading read(List<Table> tables, byte[] input) {
        return read(tables, input, List.of());
    }

    private TableReading read(List<Table> tables, byte[] input, List<StructureFinding> first) {
        Assembly assembly = new Assembly(defaults);
        List<StructureFinding> findings = new ArrayList<>(first);
        List<Headed> headed = new ArrayList<>();
        for (Table table : tables) {
            Optional<Heading> heading = SILENT.contains(table.name()) ? Optional.empty() : Heading.find(table);
            if (heading.isPresent()) {
                headed.add(new Headed(table, heading.get()));
            } else if (!SILENT.contains(table.name()) && !table.rows().isEmpty()) {
                findings.add(Findings.unknownSheet(table.name(), table.first()));
            }
        }
        if (headed.isEmpty()) {
            return TableReading.unreadable(Findings.noTemplate(), input);
        }
        // parents before what hangs on them, whatever the order of the tabs
        headed.sort(Comparator.comparingInt(each -> Layout.WHOLE.sheets().indexOf(each.heading.sheet())));
        List<Headed> read = new ArrayList<>();
        for (Headed each : headed) {
            Optional<Headed> same = read.stream().filter(each::repeats).findFirst();
            if (same.isPresent()) {
                findings.add(
                        Findings.copiedSheet(each.table.name(), same.get().table.name(), each.table.first()));
            } else {
                read.add(each);
                assembly.add(each.table, each.heading);
            }
        }
        boolean covered = read.stream().anyMatch(each -> each.heading.sheet().isCover());
        return result(assembly, covered, findings, columns(read), input);
    }

    /**
     * A table of which it is known what it holds.
     *
     * @param table with some rows
     * @param heading of them
     */
    private record Headed(Table table, Heading heading) {

        /** Whether it is a copy of another. */
        boolean repeats(Headed other) {
            return heading.sheet() == other.heading.sheet() && !data().isEmpty() && data().equals(other.data());
        }

        private List<List<Cell>> data() {
            return table.rows().stream()
                    .skip(heading.firstRow())
                    .map(Table.Row::cells)
                    .toList();
        }
    }

    private static Set<String> columns(List<Headed> headed) {
        return headed.stream()
                .flatMap(each -> each.heading.columns().values().stream()
                        .map(column -> TableReading.name(each.heading.sheet(), column)))
                .collect(Collectors.toSet());
    }

    private TableReading result(
            Assembly assembly, boolean covered, List<StructureFinding> findings, Set<String> columns, byte[] input) {
        CellMap cells = assembly.cells();
        ReadResult<Submission> whole = reader.read(assembly.json());
        UnplacedRows unplaced = assembly.trace();
        findings.addAll(assembly.findings());
        Set<String> told = findings.stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(StructureFinding::getPointer)
                .collect(Collectors.toSet());
        whole.structure().stream()
                .filter(finding -> !isMissing(finding) || !told.contains(finding.getPointer()))
                .map(finding -> !covered && isType(finding) ? Findings.noCover(finding) : finding)
                .forEach(finding -> findings.add(assembly.tabular(finding)));
        findings.replaceAll(unplaced::withConsequence);
        ReadResult<Submission> read = unplaced.lost().isEmpty() ? whole : reader.read(assembly.json());
        return new TableReading(read, findings, cells, unplaced.lost(), columns, input);
    }

    private static boolean isType(StructureFinding finding) {
        return isMissing(finding) && finding.getPointer().equals("/submissionType");
    }

    /** A cell that could not be taken is no cell that was left empty. */
    private static boolean isMissing(StructureFinding finding) {
        return finding.getCode().equals("field/missing");
    }
}
