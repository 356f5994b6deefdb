package org.tuoyu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoyu.finding.Report;
import org.tuoyu.validation.Rulebook;

/**
 * Every format, byte for byte. The files are written anew with {@code -Dgolden.write=true}, and then looked at before they are
 * committed.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/tuoyu/cli/output/golden");

    @ParameterizedTest
    @EnumSource(
            value = OutputFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = "XLSX") // marks a workbook, which WorkbookTest reads back
    void theFormatIsWhatItWas(OutputFormat format) throws IOException {
        String name = "report." + format.name().toLowerCase(Locale.ROOT);
        compare(name, Reports.written(format, Locale.CHINESE));
    }

    @Test
    void theEnglishTextIsWhatItWas() throws IOException {
        compare("report.en.text", Reports.written(OutputFormat.TEXT, Locale.ENGLISH));
    }

    @Test
    void aNarrowColouredTerminalIsWhatItWas() throws IOException {
        Look look = new Look(Locale.CHINESE, new Citations(Rulebook.of(List.of())), 60, true, false);
        List<Report> first = Reports.all().subList(0, 1);
        byte[] written = Reports.written(OutputFormat.TEXT, look, first);

        compare("terminal.text", written);
        for (String line : new String(written, StandardCharsets.UTF_8).split("\n")) {
            String plain = line.replaceAll("\u001B\\[[0-9]*m", "");
            boolean oneWord = !plain.strip().contains(" ") || plain.contains("/");
            assertThat(Columns.width(plain) <= 60 || oneWord).as(plain).isTrue();
        }
    }

    private static void compare(String name, byte[] written) throws IOException {
        Path golden = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.write(golden, written);
        }
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    }
}
