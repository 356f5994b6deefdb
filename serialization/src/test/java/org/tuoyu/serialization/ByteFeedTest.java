package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteFeedTest {

    private static ByteFeed feed(String text) throws IOException {
        return ByteFeed.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "4096, 4096", "4097, -1", "1000000, -1"})
    void whatFollowsVeryManyBlanksIsNotHeldInMemoryToBeSeen(int blanks, int ahead) throws IOException {
        assertThat(feed(" ".repeat(blanks) + "{").visible(0)).isEqualTo(ahead);
    }

    @Test
    void whereTheFileEndsNothingIsToBeSeen() throws IOException {
        assertThat(feed("").visible(0)).isEqualTo(-1);
        assertThat(feed("{ \r\n\t").visible(1)).isEqualTo(-1);
        assertThat(feed("{ \r\n\t}").visible(1)).isEqualTo(5);
    }
}
