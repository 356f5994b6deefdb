package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a policy officer is told of two places and two days. */
class DiffCommandTest {

    private static Command.Run diff(String line) throws Exception {
        return Command.tuoyu(("diff " + line).split(" +"));
    }

    // 一（二）: certified staff 85 % in Jiangbei, 80 % in Jindong; 三（二） and 三（五）12: heat only in Jiangbei
    @Test
    void twoPlacesStandSideBySideWithTheirClauses() throws Exception {
        Command.Run run = diff("--division 330205 --against-division 330703 --on 2022-03-01 --part target,figure");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("[不同] 从业人员持证率")
                .contains("A：≥ 85%，期限2025-12-31  北区政办发〔2020〕56号")
                .contains("B：≥ 80%，期限2025-12-31  金区政办〔2020〕36号")
                .contains("[仅 A] 用人单位办托的适龄子女数")
                .contains("20名婴幼儿")
                .doesNotContain("协调机构");
    }

    @Test
    void twoDatesShowTheInstrumentThatFollows() throws Exception {
        Command.Run run = diff("--division 330703 --on 2025-12-31 --against-on 2026-01-01 --lang en");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("[only A]")
                .contains("财政部等公告2026年第7号; from 2026-01-01; until 2027-12-31; continues ")
                .contains("in full: --part clause");
    }

    @Test
    void aPlaceAgainstItselfHasNoDifference() throws Exception {
        Command.Run run = diff("--division 330703 --on 2022-03-01 --against-division 330703");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("没有差异。");
    }

    @Test
    void aSubmissionIsJudgedByBoth() throws Exception {
        Command.Run run = diff("examples/submissions/jindong-subsidy-claim-overclaimed.json --against-division 110101"
                + " --part amount,verdict --format json");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"part\": \"AMOUNT\"")
                .contains("jindong/3.5.13.a")
                .contains("50000.00");
    }

    @Test
    void theTableHasARowForEachDifference() throws Exception {
        Command.Run run =
                diff("--division 330205 --against-division 330703 --on 2022-03-01 --part target --format markdown");

        assertThat(run.out())
                .contains("| 内容 | 差异 | 名称 | A | B |")
                .contains("| 目标 | 不同 | 从业人员持证率 | ≥ 85%，期限2025-12-31<br>");
    }
}
