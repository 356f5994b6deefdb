package org.tuoyu.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a person who waits is told, by a clock that stands where the test puts it. */
class ProgressTest {

    private static final String WIPED = "\r\u001B[K";

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private long now = 1_000_000_000_000L;

    private Progress progress(boolean live, Locale language, long totalBytes) {
        return new Progress(
                new PrintStream(told, false, StandardCharsets.UTF_8), live, language, () -> now, totalBytes);
    }

    private void pass(long milliseconds) {
        now += milliseconds * 1_000_000;
    }

    /** What was told since the last time. */
    private String told() {
        String text = told.toString(StandardCharsets.UTF_8);
        told.reset();
        return text;
    }

    @Test
    void recordsRateBreachesAndTimeLeftAreTold() {
        Progress progress = progress(true, Locale.ENGLISH, 4_000_000);

        pass(10_000);
        progress.at(12_500, 3_021, 1_000_000);

        assertThat(told()).isEqualTo(WIPED + "12,500 records, 1,250 a second, 3,021 breaches, 0:30 left");
    }

    @Test
    void itIsToldInTheLanguageOfTheReport() {
        Progress progress = progress(true, Locale.CHINESE, 200);

        pass(65_000);
        progress.at(65, 1, 100);

        assertThat(told()).isEqualTo(WIPED + "已校验 65 条，每秒 1 条，不符合 1 项，还需 1:05");
    }

    @Test
    void withoutKnowingTheSizeNoTimeLeftIsGuessed() {
        Progress progress = progress(true, Locale.ENGLISH, 0);

        pass(2_000);
        progress.at(10, 0, 5_000);

        assertThat(told()).isEqualTo(WIPED + "10 records, 5 a second, 0 breaches");
    }

    @Test
    void aShortRunSaysNothingAndALongOneTwiceASecondAtMost() {
        Progress progress = progress(true, Locale.ENGLISH, 100);

        pass(999);
        progress.at(1, 0, 1);
        assertThat(told()).isEmpty();
        pass(1);
        progress.at(2, 0, 2);
        assertThat(told()).isNotEmpty();
        pass(499);
        progress.at(3, 0, 3);
        assertThat(told()).isEmpty();
        pass(1);
        progress.at(4, 0, 4);
        assertThat(told()).contains("4 records");
    }

    @Test
    void theLineIsWipedOutAtTheEndIfThereIsOne() {
        Progress silent = progress(true, Locale.ENGLISH, 100);
        silent.end();
        assertThat(told()).isEmpty();

        Progress spoken = progress(true, Locale.ENGLISH, 100);
        pass(1_000);
        spoken.at(1, 0, 1);
        told();
        spoken.end();
        assertThat(told()).isEqualTo(WIPED);
    }

    @Test
    void nobodyIsToldAnythingWhereNobodyLooks() {
        Progress progress = progress(false, Locale.ENGLISH, 100);

        pass(60_000);
        progress.at(1_000, 5, 50);
        progress.end();

        assertThat(told()).isEmpty();
    }
}
