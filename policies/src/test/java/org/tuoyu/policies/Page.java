package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of the documentation that is written from the packs. {@code -Dpages.write=true} rewrites it; the change is
 * reviewed as a diff.
 */
final class Page {

    /** What every page says about itself. */
    static final String ORIGIN =
            "Written from the packs; a pack that says something else fails the build until the page is"
                    + " written again:\n`./mvnw -pl policies -am test -Dtest='*PageTest'"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dpages.write=true`.\n";

    private Page() {}

    /** Compares a page of {@code docs} with what the packs give, or writes it. */
    static void compare(String name, String text) throws IOException {
        Path page = Path.of("..", "docs").resolve(name);
        if (Boolean.getBoolean("pages.write")) {
            Files.createDirectories(page.resolveSibling("."));
            Files.writeString(page, text);
        }
        assertThat(page).hasContent(text);
    }

    /** A row of a table. */
    static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
