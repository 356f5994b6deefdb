package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.ReportReader;

/** One file with fifteen faults of form and ten breaches: one run names all twenty-five, each at its place, and nothing else. */
class PlantedFaultsTest {

    private static final Path ACCEPTED =
            Command.ROOT.resolve("examples/submissions/jindong-periodic-report-accepted.json");

    /**
     * A change of the accepted sample.
     *
     * @param before what stands there, found once from the start
     * @param after what stands there instead
     * @param at the beginning of the value that the finding is about
     */
    private record Planted(String before, String after, String at, String code, String pointer) {}

    private static Planted of(String name, String before, String after, String code, String pointer) {
        String lead = "\"" + name + "\": ";
        return new Planted(lead + before, lead + after, after, code, pointer);
    }

    private static final String INSTITUTION = "/institutions/0";

    private static final List<Planted> FAULTS = List.of(
            of("preparedOn", "\"2023-06-30\"", "\"2023-06-31\"", "date/invalid", "/preparedOn"),
            of("systemVersion", "\"2.3\"", "2.3", "type/wrong", "/submitter/systemVersion"),
            of(
                    "founderType",
                    "\"SOCIAL_ORGANIZATION\"",
                    "\"SOCIAL_ORGANISATION\"",
                    "code/unknown",
                    INSTITUTION + "/founderType"),
            of("township", "\"330703001\"", "\"33070300A\"", "text/pattern", INSTITUTION + "/township"),
            of("community", "\"多湖街道示例社区\"", "null", "type/null", INSTITUTION + "/community"),
            of(
                    "informationPushedTo",
                    "[\"HEALTH\"]",
                    "\"HEALTH\"",
                    "type/wrong",
                    INSTITUTION + "/registration/informationPushedTo"),
            of("evaluator", "\"金东区妇幼保健院\"", "7", "type/wrong", INSTITUTION + "/qualityEvaluation/evaluator"),
            of(
                    "childDataOfficerRef",
                    "\"staff-01\"",
                    "\"staff-77\"",
                    "reference/dangling",
                    INSTITUTION + "/childDataOfficerRef"),
            new Planted(
                    "\"proofNumber\": \"租2019-117\", \"rent",
                    "\"proofNumber\": \"租2019-117\", \"proofNumer\": \"1\", \"rent",
                    "\"proofNumer\"",
                    "field/unknown",
                    INSTITUTION + "/premises/proofNumer"),
            of(
                    "buildingHeightClass",
                    "\"MULTI\"",
                    "\"MIDDLE\"",
                    "code/unknown",
                    INSTITUTION + "/premises/buildingHeightClass"),
            of("windowArea", "17,", "-17,", "number/range", INSTITUTION + "/premises/rooms/0/windowArea"),
            of("beds", "2", "2.5", "number/fraction", INSTITUTION + "/premises/rooms/6/beds"),
            of("capacity", "5,", "\"5\",", "type/wrong", INSTITUTION + "/premises/fireExtinguishers/0/capacity"),
            new Planted(
                    "\"receiptNumber\": \"金东托备2020003\"",
                    "\"receiptNumber\": \"金东托备2020003\", \"receiptNumber\": \"二\"",
                    "\"receiptNumber\": \"二\"",
                    "json/duplicate-key",
                    INSTITUTION + "/filing/receiptNumber"),
            of(
                    "noticeIssuedOn",
                    "\"2020-03-02\"",
                    "\"2020/03/02\"",
                    "date/invalid",
                    INSTITUTION + "/filing/noticeIssuedOn"));

    private static final List<Planted> BREACHES = List.of(
            of(
                    "outdoorMinutesPerDay",
                    "130",
                    "50",
                    "care/outdoor-minutes",
                    INSTITUTION + "/classGroups/0/outdoorMinutesPerDay"),
            new Planted(
                    "\"careWorkerCount\": 3, \"livingUnitRef\": \"unit-2\"",
                    "\"careWorkerCount\": 2, \"livingUnitRef\": \"unit-2\"",
                    "2, \"livingUnitRef\": \"unit-2\"",
                    "class-group/younger-toddler-ratio",
                    INSTITUTION + "/classGroups/1/careWorkerCount"),
            of("floorNumbers", "[1, 2]", "[1, 4]", "fire/highest-floor", INSTITUTION + "/premises/floorNumbers"),
            new Planted(
                    "\"windowArea\": 17, \"exitCount\": 2}",
                    "\"windowArea\": 17, \"exitCount\": 1}",
                    "1}",
                    "fire/room-exits",
                    INSTITUTION + "/premises/rooms/1/exitCount"),
            of(
                    "mentalHealthScreeningResult",
                    "\"PASS\"",
                    "\"NOT_PASS\"",
                    "health/mental-screening",
                    INSTITUTION + "/staff/0/mentalHealthScreeningResult"),
            new Planted(
                    "\"leaseStart\": \"2019-11-01\", \"leaseEnd\": \"2025-10-31\"",
                    "\"leaseStart\": \"2019-11-01\", \"leaseEnd\": \"2021-10-31\"",
                    "\"2019-11-01\", \"leaseEnd\"",
                    "premises/lease-term",
                    INSTITUTION + "/premises/leaseStart"),
            of(
                    "retentionDays",
                    "120",
                    "60",
                    "safety/footage-retention",
                    INSTITUTION + "/premises/surveillance/retentionDays"),
            new Planted(
                    "[\"ENTRANCE_EXIT\", \"LIVING_AREA\", \"ACTIVITY_AREA\", ",
                    "[\"ENTRANCE_EXIT\", \"LIVING_AREA\", ",
                    "[\"ENTRANCE_EXIT\", \"LIVING_AREA\", ",
                    "safety/surveillance-coverage",
                    INSTITUTION + "/premises/surveillance/coverage"),
            of(
                    "hoursPerDay",
                    "24",
                    "12",
                    "safety/surveillance-hours",
                    INSTITUTION + "/premises/surveillance/hoursPerDay"),
            new Planted(
                    "\"onDuty\": true", "\"onDuty\": false", "[STAFF]", "staff/guard-on-duty", INSTITUTION + "/staff"));

    @TempDir
    Path folder;

    @Test
    void allTwentyFiveAreNamedAtTheirPlaceAndNothingElse() throws Exception {
        String text = Files.readString(ACCEPTED, StandardCharsets.UTF_8);
        List<Planted> planted = new ArrayList<>(FAULTS);
        planted.addAll(BREACHES);
        for (Planted each : planted) {
            assertThat(text).contains(each.before);
            text = text.substring(0, text.indexOf(each.before))
                    + each.after
                    + text.substring(text.indexOf(each.before) + each.before.length());
        }
        Path bad = Files.writeString(folder.resolve("bad.json"), text);

        Command.Run run = Inside.tuoyu("check", bad.toString(), "--format", "json");
        Report report = ReportReader.standard()
                .read(run.out().getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();

        assertThat(run.status()).isEqualTo(1);
        assertThat(report.getStructure())
                .extracting(finding ->
                        line(finding.getCode(), finding.getPointer(), finding.getLine(), finding.getColumn()))
                .containsExactlyInAnyOrderElementsOf(expected(FAULTS, text));
        assertThat(report.breaches())
                .extracting(breach -> line(
                        breach.getRule().toString(),
                        breach.getPointer(),
                        breach.getLine().orElse(0),
                        breach.getColumn().orElse(0)))
                .containsExactlyInAnyOrderElementsOf(expected(BREACHES, text));
        // what a fault of form keeps from being told is told to be so because of it
        assertThat(report.undetermined())
                .extracting(outcome ->
                        outcome.getRule() + " because of " + outcome.getCause().orElse("nothing"))
                .containsExactly("fire/independent-exit because of " + INSTITUTION + "/premises/buildingHeightClass");
        assertThat(report.getOutcomes()).extracting(Outcome::getOutcome).contains(OutcomeType.MET);
    }

    private static List<String> expected(List<Planted> planted, String text) {
        return planted.stream()
                .map(each -> {
                    int at = each.at.equals("[STAFF]")
                            ? text.indexOf("\"staff\": [") + "\"staff\": ".length()
                            : text.indexOf(each.after) + each.after.indexOf(each.at);
                    int line = (int) text.substring(0, at)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count()
                            + 1;
                    return line(each.code, each.pointer, line, at - text.lastIndexOf('\n', at));
                })
                .toList();
    }

    private static String line(String code, String pointer, int line, int column) {
        return code + " " + pointer + " " + line + ":" + column;
    }
}
