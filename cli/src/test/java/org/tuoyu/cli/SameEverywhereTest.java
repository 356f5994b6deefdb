package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The machine's locale, zone and charset have no say. */
class SameEverywhereTest {

    private static final String[] CHECK = {"check", "--format", "json", "examples/submissions"};

    @Test
    void reportsAreByteEqualUnderOtherDefaults() throws Exception {
        List<String> turkish = List.of(
                "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=GBK");
        List<String> english = List.of(
                "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=America/New_York", "-Dfile.encoding=UTF-8");

        Command.Run one = Command.tuoyu(turkish, new byte[0], CHECK);
        Command.Run two = Command.tuoyu(english, new byte[0], CHECK);

        assertThat(one.out()).isEqualTo(two.out()).contains("\"verdict\"");
        assertThat(one.status()).isEqualTo(two.status());
    }
}
