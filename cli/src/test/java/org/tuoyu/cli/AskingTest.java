package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.serialization.JsonSchemas;

/** What the verbs rules, clause and targets answer. */
class AskingTest {

    private static Command.Run tuoyu(String line) throws Exception {
        return Command.tuoyu(line.split(" +"));
    }

    // 管理规范 32: ninety days; restated by Jindong 二（六）3; the recommended standard is not in force in 2021
    @Test
    void aRuleIsExplainedWithDatesFigureAndCap() throws Exception {
        Command.Run run = tuoyu("rules safety/footage-retention --division 330703 --on 2021-09-01");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("在区划330703、2021-09-01：适用")
                .contains("〔jindong/2.6.3.a〕")
                .contains("2024-04-01起施行（文中载明），2021-09-01尚未施行")
                .contains("最高为“建议”：文件效力为“推荐性标准”")
                .contains("90天");
    }

    @Test
    void anAnswerIsExplainedWithTheFacts() throws Exception {
        Command.Run run =
                tuoyu("rules safety/footage-retention examples/submissions/jindong-filing-rejected.json --lang en");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("breached  institution")
                .contains("fact: days that footage is kept  60")
                .contains("expected: ≥ 90 days")
                .contains("actual: 60 days")
                .contains("margin: -30");
    }

    // item 13 of the document has three parts, article 20 of the standard one for each type of class
    @Test
    void anItemThatIsNoClauseOfItsOwnNamesItsParts() throws Exception {
        assertThat(tuoyu("clause jindong/3.5.13").err())
                .contains("它分为 jindong/3.5.13.a、jindong/3.5.13.b、jindong/3.5.13.c\n");
        assertThat(tuoyu("clause national/setting-standard/20 --lang en").err())
                .contains("its parts are national/setting-standard/20-1, ");
        assertThat(tuoyu("clause jindong/3.5.1").status()).isEqualTo(64);
        assertThat(tuoyu("clause jindong/9.9").err()).doesNotContain("分为");
    }

    @Test
    void aRuleOfAnotherPlaceSaysWhere() throws Exception {
        assertThat(tuoyu("rules employer/children-threshold --division 110101 --on 2022-03-01 --format json")
                        .out())
                .contains("\"standing\": \"ELSEWHERE\"")
                .contains("jiangbei/2.2.2.c");
    }

    @Test
    void rulesAreATableOfOneChapterAndType() throws Exception {
        Command.Run run =
                tuoyu("rules --division 330703 --on 2021-09-01 --type filing --chapter safety --format markdown");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("| 规则 | 内容 | 级别 | 标准 | 依据 |")
                .contains("| safety/footage-retention | 录像保存天数 | 错误 | 90天 | ")
                .doesNotContain("| staff/");
    }

    @Test
    void aClauseShowsWhatRestsOnIt() throws Exception {
        assertThat(tuoyu("clause national/management-spec/32-3").out())
                .contains("〔wujiang/5.1.3.h〕")
                .contains("safety/footage-retention");
        assertThat(tuoyu("clause jindong/3.5.13.a --format json").out())
                .contains("\"parameters\" : [")
                .contains("jindong/added-class-inclusive");
    }

    @Test
    void theTargetsOfAPlaceAreListed() throws Exception {
        assertThat(tuoyu("targets --division 330703 --on 2021-09-01").out())
                .contains("从业人员持证率  ≥ 80%  期限2025-12-31")
                .contains("〔jindong/1.2.n〕");
    }

    // 一（二）: fifty new seats by the end of 2020; thirteen leave thirty-seven lacking
    @Test
    void aRegionIsToldHowManyAreLacking(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("region.json"), """
                {"schemaVersion": "1.0", "submissionType": "REGION_REPORT", "division": "330703", "asOf": "2020-12-31",
                 "regions": [{"division": "330703", "asOf": "2020-12-31", "seatsNewInYear": 13}]}
                """, StandardCharsets.UTF_8);

        Command.Run run = tuoyu("targets " + file + " --lang en");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("37 more seats are needed").contains("〔jindong/1.2.f〕");
    }

    @Test
    void theSchemasOfTheAnswersAreThoseOfTheLibrary() throws Exception {
        assertThat(tuoyu("schema difference").out()).isEqualTo(JsonSchemas.difference());
        assertThat(tuoyu("schema explanation").out()).isEqualTo(JsonSchemas.explanation());
        assertThat(tuoyu("schema targets").out()).isEqualTo(JsonSchemas.targets());
        assertThat(tuoyu("schema responsibilities").out()).isEqualTo(JsonSchemas.responsibilities());
    }
}
