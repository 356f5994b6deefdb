package org.tuoyu.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.submission.Submission;

/**
 * What became of reading tables: the submission as far as it could be read, everything that is wrong with its form or was
 * assumed, and the cell of every value. Immutable.
 */
public final class TableReading {

    private final @Nullable ReadResult<Submission> read;
    private final List<StructureFinding> structure;
    private final CellMap cells;
    private final Map<String, String> lost;
    private final Set<String> columns;
    private final byte[] input;

    TableReading(
            @Nullable ReadResult<Submission> read,
            List<StructureFinding> structure,
            CellMap cells,
            Map<String, String> lost,
            Set<String> columns,
            byte[] input) {
        this.read = read;
        this.structure = List.copyOf(structure);
        this.cells = cells;
        this.lost = Map.copyOf(lost);
        this.columns = Set.copyOf(columns);
        this.input = input;
    }

    static TableReading unreadable(StructureFinding reason, byte[] input) {
        return new TableReading(null, List.of(reason), new CellMap(Map.of()), Map.of(), Set.of(), input);
    }

    /**
     * The submission. Values that could not be used are left out of it, as if they had not been stated.
     *
     * @return empty when not even its mandatory fields could be read
     */
    public Optional<Submission> document() {
        return Optional.ofNullable(read).flatMap(ReadResult::document);
    }

    /**
     * The same submission as a JSON document, which the pointers of findings point into.
     *
     * @return empty when nothing could be read
     */
    public Optional<ReadResult<Submission>> json() {
        return Optional.ofNullable(read);
    }

    /**
     * What is wrong with the form, and what was assumed, each with its cell.
     *
     * @return in the order of the sheets
     */
    public List<StructureFinding> structure() {
        return structure;
    }

    /**
     * Whether the input is a workbook or table at all.
     *
     * @return {@code false}: no sheet could be recognised
     */
    public boolean isReadable() {
        return read != null && read.isReadable();
    }

    /**
     * Where values stand.
     *
     * @return the cells of all values
     */
    public CellMap cells() {
        return cells;
    }

    /** Whether the tables have a column of a sheet. */
    boolean has(Sheet sheet, Column column) {
        return columns.contains(name(sheet, column));
    }

    static String name(Sheet sheet, Column column) {
        return sheet.id() + "#" + column.name();
    }

    /**
     * The SHA-256 of the file that was read. Computed at each call.
     *
     * @return 64 small hexadecimal digits
     */
    public String sha256() {
        return Digests.sha256(input);
    }

    /**
     * What the tables state and the document does not hold, since rows could not be used.
     *
     * @return JSON Pointers, each with the pointer of the fault that is why; for {@code PolicyView.check}
     */
    public Map<String, String> lost() {
        return lost;
    }

    /**
     * Puts its cell beside each finding on the document.
     *
     * @param findings with pointers into the document
     * @return the same findings, with cells instead of lines and columns; without those that {@link #structure} has already
     */
    public List<StructureFinding> place(List<StructureFinding> findings) {
        return findings.stream()
                .filter(finding -> structure.stream().noneMatch(said -> isSame(said, finding)))
                .map(cells::place)
                .toList();
    }

    private static boolean isSame(StructureFinding said, StructureFinding finding) {
        return said.getCode().equals(finding.getCode()) && said.getPointer().equals(finding.getPointer());
    }

    /**
     * The bytes that were read.
     *
     * @return a copy
     */
    public byte[] input() {
        return input.clone();
    }

    /**
     * Puts its cell beside everything that a report found breached, wrongly claimed, wrong in form or could not decide, and takes
     * line and column away, which a workbook has not. The cell of what could not be decided for want of a fact is where the fact
     * would stand, if the workbook has a column for it.
     *
     * @param report on this submission
     * @return the same report with cells
     */
    public Report locate(Report report) {
        return report.withOutcomes(report.getOutcomes()
                        .withFindings(outcome -> outcome.withLine(Optional.empty())
                                .withColumn(Optional.empty())
                                .withCell(missing(outcome).or(() -> cells.find(outcome.getPointer())))))
                .withStructure(report.getStructure().stream()
                        .map(finding -> isToBeLocated(finding) ? cells.place(finding) : finding)
                        .toList())
                .withSubsidies(locate(report.getSubsidies()));
    }

    /** What was found of the submission, and not yet of its cells. */
    private static boolean isToBeLocated(StructureFinding finding) {
        return finding.getCell().isEmpty() && !finding.getPointer().isEmpty();
    }

    /**
     * Puts the cell of the amount claimed beside each claim that calls for correction.
     *
     * @param amounts of this submission
     * @return the same amounts, with cells instead of lines and columns
     */
    public List<SubsidyResult> locate(List<SubsidyResult> amounts) {
        return amounts.stream()
                .map(subsidy -> subsidy.callsForCorrection() ? located(subsidy) : subsidy)
                .toList();
    }

    private SubsidyResult located(SubsidyResult subsidy) {
        return subsidy.withLine(Optional.empty())
                .withColumn(Optional.empty())
                .withCell(cells.find(subsidy.claimedPointer()).or(() -> cells.find(subsidy.getPointer())));
    }

    private Optional<CellPlace> missing(Outcome outcome) {
        return outcome.getOutcome() == OutcomeType.UNDETERMINED
                ? outcome.getMissing().stream()
                        .flatMap(pointer -> cells.find(pointer).stream())
                        .findFirst()
                : Optional.empty();
    }
}
