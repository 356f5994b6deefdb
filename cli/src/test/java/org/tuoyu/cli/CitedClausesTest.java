package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a breach cites can be looked up. */
class CitedClausesTest {

    private static final Pattern CITED = Pattern.compile("〔([^〕]*/[^〕]*)〕");

    @Test
    void everyClauseCitedByTheRejectedFilingResolves() throws Exception {
        String report = Command.tuoyu("check", "examples/submissions/jindong-filing-rejected.json")
                .out();
        List<String> clauses =
                CITED.matcher(report).results().map(match -> match.group(1)).toList();

        assertThat(clauses).hasSizeGreaterThanOrEqualTo(10);
        for (String clause : new TreeSet<>(clauses)) {
            Command.Run run = Command.tuoyu("clause", clause);
            assertThat(run.status()).as(clause).isZero();
            assertThat(run.out()).as(clause).contains(clause).contains("文件：");
        }
    }

    @Test
    void theUndeterminedReportNamesTheMissingFacts() throws Exception {
        String report = Command.tuoyu("check", "examples/submissions/jindong-periodic-report-undetermined.json")
                .out();

        assertThat(report)
                .contains("录像保存天数：场地›监控›录像保存天数未填报，无法判定")
                .contains("租赁期限：场地›租赁截止日未填报，无法判定")
                .contains("班级“花花班”›保育人员数未填报，无法判定")
                .doesNotContain("/institutions/");
    }

    @Test
    void aClauseIsShownInBothLanguages() throws Exception {
        assertThat(Command.tuoyu("clause", "jindong/3.5.13.a").out()).contains("金区政办〔2020〕36号");
        assertThat(Command.tuoyu("clause", "jindong/3.5.13.a", "--lang", "en").out())
                .contains("CNY 50,000");
    }
}
