package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;
import org.tuoyu.serialization.ReportReader;

/** A part that cannot be read takes nothing away from the others, and nothing is concluded from what it would have held. */
class BrokenPartsTest {

    @TempDir
    Path folder;

    private String filing;

    @BeforeEach
    void readFiling() throws IOException {
        filing = Command.exampleLine("jindong-filing-rejected.json");
    }

    private Report check(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), text);
        String report =
                Inside.tuoyu("check", file.toString(), "--format", "json").out();
        return ReportReader.standard()
                .read(report.getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();
    }

    private static List<String> codes(Report report) {
        return report.getStructure().stream().map(StructureFinding::getCode).toList();
    }

    private static List<String> breaches(Report report) {
        return report.breaches().stream()
                .map(each -> each.getRule().value() + " " + each.getPointer())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 25, 35, 45, 55, 65, 75, 85, 95})
    void whatBreaksOffBreachesNothingThatTheWholeDoesNot(int percent) throws IOException {
        List<String> whole = breaches(check(filing));

        Report cut = check(filing.substring(0, filing.length() * percent / 100));

        assertThat(whole).containsAll(breaches(cut));
        assertThat(codes(cut)).containsExactly("json/syntax");
    }

    @Test
    void whatTheBreakTookAwayIsUndeterminedBecauseOfIt() throws IOException {
        int staff = filing.indexOf("\"staffRef\": \"staff-03\"");
        assertThat(staff).isPositive();

        Report cut = check(filing.substring(0, staff));

        String broken = cut.getStructure().get(0).getPointer();
        assertThat(broken).startsWith("/institutions/0/staff/2");
        assertThat(cut.undetermined())
                .filteredOn(each -> each.getMissing().contains("/institutions/0/staff"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getCause()).hasValue(broken));
        assertThat(cut.undetermined())
                .filteredOn(
                        each -> each.getMissing().stream().allMatch(fact -> fact.startsWith("/institutions/0/filing/")))
                .as("an object that was closed before lacks what it lacks")
                .extracting(Outcome::getCause)
                .allSatisfy(cause -> assertThat(cause).isEmpty());
    }

    /** Meals come after the staff: the object was never begun. */
    @Test
    void whatAnObjectWouldHoldThatTheBreakTookAwayIsUndeterminedBecauseOfIt() throws IOException {
        Report cut = check(filing.substring(0, filing.indexOf("\"staffRef\": \"staff-03\"")));

        assertThat(cut.undetermined())
                .filteredOn(
                        each -> each.getMissing().stream().anyMatch(fact -> fact.startsWith("/institutions/0/meals/")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getCause())
                        .hasValue(cut.getStructure().get(0).getPointer()));
    }

    /** Who stated something is not told that nothing was stated. */
    @Test
    void whatWasStatedAndCannotBeReadIsSaidSo() throws IOException {
        Report report = check(filing.replace("\"institutionForm\": \"INDEPENDENT\"", "\"institutionForm\": \"独立设置\""));

        assertThat(report.undetermined())
                .filteredOn(each -> each.getMissing().equals(List.of("/institutions/0/institutionForm")))
                .isNotEmpty()
                .allSatisfy(each -> {
                    Text message = each.getMessage().orElseThrow();
                    assertThat(message.zh()).endsWith("：机构形态未能读取，无法判定");
                    assertThat(message.en()).endsWith(": cannot be told, institution form could not be read");
                });
    }

    @Test
    void anAmountForWhichSomethingCannotBeReadSaysSo() throws IOException {
        String claim = Command.exampleLine("jindong-subsidy-claim-overclaimed.json");

        Report report = check(claim.replace("\"institutionForm\": \"INDEPENDENT\"", "\"institutionForm\": \"独立设置\""));

        assertThat(report.getSubsidies())
                .filteredOn(each -> each.getMissing().equals(List.of("/institutions/0/institutionForm")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getMessage().zh()).contains("机构形态未能读取，无法计算"));
    }

    @Test
    void aDocumentThatBreaksOffBeforeItsMatterIsNotSaidToStateNothing() throws IOException {
        Report cut = check(filing.substring(0, filing.indexOf("\"institutions\"")));

        assertThat(codes(cut)).containsExactly("json/syntax");
    }

    @Test
    void aRegionWithoutPlaceLeavesTheOthersTheirTargets() throws IOException {
        String regions = "{\"schemaVersion\":\"1.0\",\"submissionType\":\"REGION_REPORT\",\"division\":\"330703\","
                + "\"asOf\":\"2021-01-15\",\"regions\":[{\"division\":\"33O703\",\"asOf\":\"2020-12-31\",\"seatsNewInYear\":1},"
                + "{\"division\":\"330703\",\"asOf\":\"2020-12-31\",\"seatsNewInYear\":60}]}";

        Report report = check(regions);

        assertThat(report.getStructure()).singleElement().satisfies(each -> {
            assertThat(each.getCode()).isEqualTo("identifier/division");
            assertThat(each.getPointer()).isEqualTo("/regions/0/division");
        });
        assertThat(report.getTargets())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getPointer()).isEqualTo("/regions/1"));
        assertThat(report.getTargets())
                .anySatisfy(each -> assertThat(each.getValue()).hasValue("60"));
    }
}
