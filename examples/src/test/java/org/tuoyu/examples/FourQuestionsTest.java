package org.tuoyu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs print what the clauses ask, by figures computed by hand. */
class FourQuestionsTest {

    @TempDir
    Path folder;

    private List<String> run(Class<?> program) throws Exception {
        ChildJvm.Run run = ChildJvm.run(folder, List.of(program.getName()));
        assertThat(run.status()).isZero();
        return run.lines();
    }

    // an infant class takes 10 children, one care worker for 3: 12 children need 4; footage is kept 90 days
    @Test
    void theFilingIsRejectedWithTheClausesOfEveryBreach() throws Exception {
        List<String> lines = run(DoesItComply.class);

        assertThat(lines.get(0)).isEqualTo("REJECTED");
        assertThat(lines)
                .containsSequence(
                        "ERROR /institutions/0/classGroups/0/careWorkerCount",
                        "  芽芽班 (infant class) has 12 children and needs 4 care workers; it has 3, 1 short.",
                        "  Add care workers or reduce the number of children.",
                        "  [jindong/2.6.3.a, national/setting-standard/20-1]")
                .containsSubsequence(
                        "  Footage is kept 60 days; 90 are needed, 30 short.",
                        "  [jindong/2.6.3.a, national/management-spec/32-3]")
                .endsWith("0 rules could not be decided");
    }

    // one class added: 1 x 50,000; 40 inclusive seats for twelve months: 40 x 1,600
    @Test
    void whatIsOwedStandsNextToWhatIsClaimed() throws Exception {
        List<String> lines = run(WhatIsOwed.class);

        assertThat(lines)
                .startsWith(
                        "jindong/3.5.13.a OWED 50000.00, claimed 60000.00",
                        "  1 class × 50000.00 yuan per class = 50000.00 yuan")
                .containsSubsequence(
                        "jindong/3.5.14 OWED 64000.00, claimed 64000.00",
                        "  40 seats × 1600.00 yuan per seat and year × 12/12 = 64000.00 yuan")
                .contains("jindong/3.3.8.c NOT_DEFINED")
                .endsWith("Total owed: 114000.00");
    }

    // 二（六）1: a non-profit one registers with civil affairs; the annex gives fire inspection to the fire brigade
    @Test
    void eachMatterHasItsBodyAndTheCoordinatingBodyItsPosts() throws Exception {
        List<String> lines = run(WhoIsResponsible.class);

        assertThat(lines)
                .anyMatch(line -> line.startsWith("  REGISTRATION MET CIVIL_AFFAIRS [jindong/2.6.1.b"))
                .anyMatch(line -> line.startsWith("  FILING MET HEALTH [jindong/"))
                .anyMatch(line -> line.startsWith("  RESPONSIBLE ") && line.endsWith("[jindong/annex.duty.fire]"))
                .contains("  HEAD a vice head of the district [jindong/annex.lead.head]");
        assertThat(lines).filteredOn(line -> line.startsWith("  DEPUTY_HEAD ")).hasSize(3);
        assertThat(lines).filteredOn(line -> line.startsWith("  MEMBER ")).hasSize(16);
    }

    // 90 % of 1,999 children are 1,799.1: 1,800 are needed, and 1,900 of the 95 % due in 2025
    @Test
    void everyTargetStandsWithValueTargetAndMargin() throws Exception {
        assertThat(run(WhereTheRegionStands.class))
                .contains(
                        "MET jindong/1.2.e value 3, target >= 3, margin 0, by 2020-12-31",
                        "NOT_MET jindong/1.2.f value 13, target >= 50, margin -37, by 2020-12-31",
                        "NOT_MET jindong/1.2.g value 89.99% (1799/1999), target >= 90%, margin -1, by 2020-12-31",
                        "NOT_DUE jindong/1.2.k value 89.99% (1799/1999), target >= 95%, margin -101, by 2025-12-31",
                        "UNDETERMINED jindong/1.2.i, by 2020-12-31",
                        "  not stated: [/regions/0/demonstrationCounts]");
    }

    // 五（一）3: 90 days, in force on issue; the nation asked the same before, and a later standard recommends it
    @Test
    void theGroundsOfARuleStandWithTheDifferenceFromAnotherDistrict() throws Exception {
        List<String> lines = run(WhyAndWhatElse.class);

        assertThat(lines)
                .startsWith("Retention of footage: APPLIES", "  APPLIES MUST from 2021-07-20 [wujiang/5.1.3.h]")
                .contains(
                        "  APPLIES MUST from 2019-10-08 [national/management-spec/32-3]",
                        "  NOT_YET SHOULD from 2024-04-01 [national/quality-ws-t-821/9-4-3]");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("  90 day") && line.endsWith("[wujiang/5.1.3.h]"))
                .anyMatch(line -> line.contains("nothing / 18 ") && line.endsWith("[wujiang/4.2.4.b]"));
    }
}
