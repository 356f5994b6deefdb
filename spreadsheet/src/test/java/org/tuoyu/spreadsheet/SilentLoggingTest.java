package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that brings no provider of Log4j gets no line about it; what Log4j itself has to say later is not kept back. */
class SilentLoggingTest {

    @TempDir
    Path folder;

    /** Reads what is no workbook, and a workbook; then lets Log4j speak. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            TableReader.standard().readWorkbook(new byte[] {1, 2, 3});
            TableReader.standard().readWorkbook(Filled.workbook());
            org.apache.logging.log4j.status.StatusLogger.getLogger().error("still heard");
        }
    }

    @Test
    void nothingIsSaidOfLogging() throws Exception {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).doesNotContain("could not find a logging provider").contains("still heard");
    }
}
