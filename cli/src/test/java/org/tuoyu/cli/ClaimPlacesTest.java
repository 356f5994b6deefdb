package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.serialization.ReportReader;

/** Where the amount stands of which too much was claimed: there it is corrected. */
class ClaimPlacesTest {

    private static final Path CLAIM =
            Command.ROOT.resolve("examples/submissions/jindong-subsidy-claim-overclaimed.json");

    @TempDir
    Path folder;

    private List<String> lines;

    @BeforeEach
    void readLines() throws Exception {
        lines = Files.readAllLines(CLAIM);
    }

    private static List<SubsidyResult> amounts(Path file) throws Exception {
        Command.Run run = Command.tuoyu("check", file.toString(), "--format", "json");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        return ReportReader.standard()
                .read(run.out().getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow()
                .getSubsidies();
    }

    /** Line and column, from 1, of the amount claimed in the example. */
    private int[] place(String amount) {
        String value = "\"" + amount + "\"";
        for (int i = 0; i < lines.size(); i++) {
            int name = lines.get(i).indexOf("\"claimedAmount\"");
            int at = name < 0 ? -1 : lines.get(i).indexOf(value, name);
            if (at >= 0) {
                return new int[] {i + 1, at + 1};
            }
        }
        throw new AssertionError("no claim of " + amount);
    }

    @Test
    void aDocumentHasThemOnALine() throws Exception {
        List<SubsidyResult> amounts = amounts(CLAIM);

        int[] place = place("60000.00");
        assertThat(amounts.get(0).getClause()).hasToString("jindong/3.5.13.a");
        assertThat(amounts.get(0).getLine()).hasValue(place[0]);
        assertThat(amounts.get(0).getColumn()).hasValue(place[1]);
        assertThat(amounts.get(0).getCell()).isEmpty();
    }

    @Test
    void theVerbForAmountsNamesTheSameLine() throws Exception {
        int[] place = place("60000.00");

        Command.Run text = Inside.tuoyu("subsidy", CLAIM.toString());
        Command.Run json = Inside.tuoyu("subsidy", CLAIM.toString(), "--format", "json");

        assertThat(text.out()).contains("位置：补助申报第1项›申报金额（第 " + place[0] + " 行第 " + place[1] + " 列）");
        assertThat(json.out()).contains("\"line\" : " + place[0], "\"column\" : " + place[1]);
        assertThat(json.out().split("\"line\""))
                .as("owed as claimed needs none")
                .hasSize(2);
    }

    @Test
    void theVerbForAmountsNamesTheSameCell() throws Exception {
        Path file = folder.resolve("claim.xlsx");
        Inside.tuoyu("template", CLAIM.toString(), "--output", file.toString());
        CellPlace cell = amounts(file).get(0).getCell().orElseThrow();

        assertThat(Inside.tuoyu("subsidy", file.toString()).out())
                .contains("位置：【补助申报】第" + cell.getRow() + "行 申报金额（" + cell.getCell() + "）");
    }

    @Test
    void aClauseThatGrantsNothingIsMarkedInItsCell() throws Exception {
        Path wrong = Files.writeString(
                folder.resolve("claim.json"), String.join("\n", lines).replace("jindong/3.5.13.a", "三（五）13"));
        Path file = folder.resolve("claim.xlsx");
        Inside.tuoyu("template", wrong.toString(), "--output", file.toString());

        assertThat(Inside.tuoyu("check", file.toString()).out())
                .contains("此地没有按“三（五）13”给付的补助，可填的有jindong/3.5.13.a、")
                .contains("位置：【补助申报】第4行 依据条款（C4）");
    }

    @Test
    void aWorkbookHasThemInACell() throws Exception {
        Path file = folder.resolve("claim.xlsx");
        assertThat(Command.tuoyu("template", CLAIM.toString(), "--output", file.toString())
                        .status())
                .isZero();

        SubsidyResult tooMuch = amounts(file).get(0);
        CellPlace cell = tooMuch.getCell().orElseThrow();
        assertThat(cell.getSheet()).isEqualTo("补助申报");
        assertThat(cell.getHeader()).isEqualTo("申报金额");
        assertThat(cell.getCell()).isEqualTo(WorkbookFile.address(file, "补助申报", "申报金额", cell.getRow()));
        assertThat(typed(file, cell)).isEqualTo("60000.00");
        assertThat(tooMuch.getLine()).isEmpty();
        assertThat(Command.tuoyu("check", file.toString()).out())
                .contains("位置：【补助申报】第" + cell.getRow() + "行 申报金额（" + cell.getCell() + "）");
    }

    /** What the clerk has in the cell, as another reader of workbooks finds it. */
    private static String typed(Path file, CellPlace place) {
        return WorkbookFile.read(
                file,
                workbook -> new DataFormatter()
                        .formatCellValue(WorkbookFile.cell(
                                workbook.getSheet(place.getSheet()), place.getHeader(), place.getRow())));
    }

    @Test
    void whatIsOwedAsClaimedNeedsNoPlace() throws Exception {
        SubsidyResult owed = amounts(CLAIM).get(1);

        assertThat(owed.getClause()).hasToString("jindong/3.5.14");
        assertThat(owed.getLine()).isEmpty();
        assertThat(owed.getColumn()).isEmpty();
        assertThat(owed.getCell()).isEmpty();
    }
}
