package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page is rewritten by {@code -Dcoverage.write=true} and reviewed as a diff. */
class CoveragePageTest {

    private static final Path PAGE = Path.of("..", "docs", "coverage", "jindong.md");

    @Test
    void thePageSaysWhatThePackDoes() throws IOException {
        String page = CoveragePage.of(Jindong.PACK);
        if (Boolean.getBoolean("coverage.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }
}
