package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads of a record can tell which bytes were checked, though digests are computed only where somebody reads. */
class RecordDigestsTest {

    @TempDir
    Path folder;

    private String accepted = "";
    private String rejected = "";

    @BeforeEach
    void readExamples() throws IOException {
        accepted = Command.exampleLine("jindong-periodic-report-accepted.json");
        rejected = Command.exampleLine("jindong-filing-rejected.json");
    }

    private static String digest(String line) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.strip().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private String checked(String format, String... lines) throws IOException {
        Path file = folder.resolve("june.ndjson");
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line.strip()).append('\n');
        }
        Files.writeString(file, text);
        return Inside.tuoyu("check", file.toString(), "--format", format).out();
    }

    @Test
    void everyReportIsWrittenWithTheDigestOfItsRecord() throws Exception {
        String[] reports = checked("ndjson", accepted, rejected).split("\n");

        assertThat(reports).hasSize(2);
        assertThat(reports[0]).contains("\"sha256\":\"" + digest(accepted) + "\"");
        assertThat(reports[1]).contains("\"sha256\":\"" + digest(rejected) + "\"");
    }

    @Test
    void theTextTellsTheDigestsOfTheRecordsThatItTells() throws Exception {
        assertThat(checked("text", accepted, rejected))
                .contains("sha256:" + digest(rejected))
                .doesNotContain(digest(accepted));
    }

    @Test
    void aRecordThatOnlyAnotherOneMakesWorthTellingHasItsDigestToo() throws Exception {
        String again = accepted.replaceFirst("\"submissionId\": *\"[^\"]*\"", "\"submissionId\": \"again\"");

        assertThat(checked("text", accepted, again))
                .contains("sha256:" + digest(again))
                .doesNotContain(digest(accepted));
    }
}
