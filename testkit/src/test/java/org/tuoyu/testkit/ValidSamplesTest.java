package org.tuoyu.testkit;

import static org.tuoyu.testkit.ReportAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.identifier.Division;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * Many samples of each district, and of a place with the nation's documents alone, on three days. The build draws a few;
 * {@code -DargLine=-Dsamples=1000} draws a thousand of each.
 */
class ValidSamplesTest {

    private static final int COUNT = Integer.getInteger("samples", 20);
    private static final Rulebook RULEBOOK = Rulebook.bundled();

    static Stream<Arguments> placesAndDays() {
        return Stream.of("330205", "330703", "320509", "350102", "441800", "110105")
                .flatMap(place -> Stream.of("2020-12-31", "2022-06-30", "2026-11-22")
                        .map(day -> Arguments.of(place, LocalDate.parse(day))));
    }

    @ParameterizedTest
    @MethodSource("placesAndDays")
    void noSampleBreaksAnything(String place, LocalDate day) {
        PolicyView view = RULEBOOK.inForce(Division.of(place), day);
        for (SubmissionType type : List.of(SubmissionType.SELF_CHECK, SubmissionType.PERIODIC_REPORT)) {
            Samples.many(view, type, day.toEpochDay())
                    .limit((COUNT + 1) / 2)
                    .forEach(sample ->
                            assertThat(view.check(sample)).isAccepted().failsExactly());
        }
    }
}
