package org.tuoyu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a browser without a network. Runs with {@code -Pbrowser}; needs Chromium at {@code /usr/bin/chromium}, or where
 * {@code -Dchromium=} says, and fails without it.
 */
@Tag("browser")
class BrowserTest {

    @TempDir
    Path folder;

    /** The page after its script has run. */
    private String dom(String fragment) throws IOException, InterruptedException {
        Path page = folder.resolve("report.html");
        Files.write(page, Reports.written(OutputFormat.HTML, Locale.CHINESE));
        Path out = folder.resolve("dom.html");
        List<String> line = new ArrayList<>(List.of(
                System.getProperty("chromium", "/usr/bin/chromium"),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile")));
        line.addAll(List.of("--dump-dom", page.toUri() + fragment));
        Process process = new ProcessBuilder(line)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("the browser ends").isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static long count(String dom, String pattern) {
        return Pattern.compile(pattern).matcher(dom).results().count();
    }

    @Test
    void thePageShowsItsVerdictAndEveryFinding() throws Exception {
        String dom = dom("");

        assertThat(dom)
                .contains("data-ready=\"true\"")
                .contains("<h1 id=\"verdict\">")
                .contains("文件无法读取");
        assertThat(count(dom, "<article ")).isEqualTo(Reports.all().size());
        assertThat(count(dom, "class=\"bar\"")).isPositive();
        assertThat(count(dom, "<b>bold</b>")).isZero();
        assertThat(count(dom, "class=\"entry[^\"]*hidden")).isZero();
    }

    @Test
    void searchHidesWhatDoesNotFit() throws Exception {
        String dom = dom("#q=" + URLEncoder.encode("监控录像", StandardCharsets.UTF_8));

        assertThat(count(dom, "class=\"entry[^\"]*hidden")).isPositive();
        assertThat(count(dom, "class=\"entry(?![^\"]*hidden)[^\"]*\"")).isBetween(1L, 6L);
        assertThat(dom).containsPattern("id=\"found\"[^>]*>\\d+ / \\d+<");
    }
}
