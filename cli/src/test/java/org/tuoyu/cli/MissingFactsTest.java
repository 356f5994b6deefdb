package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not stated is not none: who reads that something is missing is told how to say that there is none. */
class MissingFactsTest {

    private static final String SAMPLE = "examples/submissions/jindong-periodic-report-undetermined.json";

    @TempDir
    Path folder;

    private String document;
    private String workbook;

    @BeforeEach
    void fill() {
        document = Command.ROOT.resolve(SAMPLE).toString();
        workbook = folder.resolve("report.xlsx").toString();
        Inside.tuoyu("template", document, "--output", workbook);
    }

    @Test
    void aDocumentStatesNoneByAnEmptyList() {
        assertThat(Inside.tuoyu("check", document).out()).containsOnlyOnce("处理：缺少的请补报；确实没有的，列表填 []");
        assertThat(Inside.tuoyu("check", document, "--lang", "en").out())
                .containsOnlyOnce("to do: state what is missing; a list of none is []");
    }

    @Test
    void aWorkbookStatesNoneByAWord() {
        assertThat(Inside.tuoyu("check", workbook).out()).containsOnlyOnce("处理：缺少的请补填；确实没有的，在对应的表或列填“无”");
    }

    @Test
    void theListOfProblemsSaysItOfEachThatIsOpen() {
        Path copy = folder.resolve("checked.xlsx");
        Inside.tuoyu("check", workbook, "--format", "xlsx", "--output", copy.toString());

        String remedy = WorkbookFile.read(
                copy, read -> read.getSheet("问题清单").getRow(1).getCell(9).getStringCellValue());
        assertThat(remedy).isEqualTo("缺少的请补填；确实没有的，在对应的表或列填“无”");
    }

    @Test
    void whereNothingIsMissingNothingIsSaid() {
        String accepted = Command.ROOT
                .resolve("examples/submissions/jindong-periodic-report-accepted.json")
                .toString();

        assertThat(Inside.tuoyu("check", accepted).out()).doesNotContain("缺少的");
    }

    /** What was there before and is there still is named, not only counted. */
    @Test
    void whatRemainsIsListedBesideAnEarlierReport() {
        Path report = folder.resolve("report.json");
        Inside.tuoyu("check", document, "--format", "json", "--output", report.toString());

        String text =
                Inside.tuoyu("check", document, "--against", report.toString()).out();

        assertThat(text).contains("已改正 0，新增 0，仍存在").contains("1. 仍存在　");
    }
}
