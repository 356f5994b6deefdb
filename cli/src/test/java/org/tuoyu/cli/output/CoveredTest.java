package org.tuoyu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.PackStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.RulebookStamp;
import org.tuoyu.finding.Verdict;
import org.tuoyu.validation.Rulebook;

/** What several reports say of all of them: nothing of the first alone. */
class CoveredTest {

    private static Report report(String file, String division, String day, String... packs) {
        RulebookStamp.Builder rulebook =
                RulebookStamp.builder().version("2026.11").drafts(false);
        for (String pack : packs) {
            rulebook.addPack(
                    PackStamp.builder().id(pack).sha256("digest of " + pack).build());
        }
        return Rulebook.of(List.of())
                .unjudged(List.of(), InputStamp.builder().name(file).build())
                .withDivision(division)
                .withAsOf(LocalDate.parse(day))
                .withVerdict(Verdict.ACCEPTED)
                .withRulebook(rulebook.build());
    }

    private static Covered covered(Report... reports) {
        Covered covered = new Covered();
        for (Report report : reports) {
            covered.add(report);
        }
        return covered;
    }

    @Test
    void allFilesPlacesDaysAndPacksAreCovered() {
        Covered covered = covered(
                report("b.json", "330703", "2023-06-30", "nation", "jindong"),
                report("a.json", "320509", "2022-03-01", "nation", "wujiang"),
                report("a.json", "320509", "2022-09-01", "nation", "wujiang"));

        assertThat(covered.files()).isEqualTo(2);
        assertThat(covered.divisions()).isEqualTo("320509 吴江区, 330703 金东区");
        assertThat(covered.days()).containsExactly(LocalDate.of(2022, 3, 1), LocalDate.of(2023, 6, 30));
        assertThat(covered.packs()).extracting(PackStamp::getId).containsExactly("nation", "jindong", "wujiang");
    }

    @Test
    void aLineHoldsSixPlacesAndSaysThatThereAreMore() {
        Covered covered = new Covered();
        for (int i = 1; i <= 6; i++) {
            covered.add(report("a.json", "33070" + i, "2022-03-01"));
        }
        assertThat(covered.divisions()).isEqualTo("330701, 330702 婺城区, 330703 金东区, 330704, 330705, 330706");
        covered.add(report("a.json", "330700", "2022-03-01"));
        assertThat(covered.divisions()).isEqualTo("330700 金华市, 330701, 330702 婺城区, 330703 金东区, 330704, 330705, …");
    }

    @Test
    void thePageOfSeveralFilesNamesThePacksOfEachPlace() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        ReportOutput output = OutputFormat.HTML.open(
                page, new Look(Locale.CHINESE, new Citations(Rulebook.of(List.of())), 0, false, false));
        Tally tally = new Tally();
        for (Report each : List.of(
                report("b.json", "330703", "2023-06-30", "nation", "jindong"),
                report("a.json", "320509", "2022-03-01", "nation", "wujiang"))) {
            tally.add(each, true);
            output.accept(each, true);
        }
        output.finish(tally);

        assertThat(page.toString(StandardCharsets.UTF_8))
                .contains("2 个文件", "320509 吴江区, 330703 金东区", "2022-03-01 – 2023-06-30")
                .contains("digest of jindong", "digest of wujiang");
    }
}
