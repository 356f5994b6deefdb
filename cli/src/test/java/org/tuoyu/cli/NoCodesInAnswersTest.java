package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.cli.output.ShownCodes;

/** What the verbs that ask about the law print of each place is made of words, in both languages. */
class NoCodesInAnswersTest {

    private static final List<String> PLACES = List.of("330703", "330205", "320509", "350102", "441800", "110101");

    static Stream<String> questions() {
        Stream<String> ofOne = PLACES.stream()
                .flatMap(place -> Stream.of("rules", "who", "targets")
                        .map(verb -> verb + " --division " + place + " --on 2022-03-01"));
        Stream<String> ofTwo = PLACES.stream()
                .flatMap(place -> PLACES.stream()
                        .filter(other -> other.compareTo(place) > 0)
                        .map(other -> "diff --division " + place + " --on 2022-03-01 --against-division " + other));
        return Stream.concat(ofOne, ofTwo)
                .flatMap(question -> Stream.of("zh", "en").map(language -> question + " --lang " + language));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersShowNoCodesAndNoPaths(String question) throws Exception {
        Command.Run run = Inside.tuoyu((question + " --include-drafts").split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).isNotBlank();
        assertThat(ShownCodes.in(run.out().replaceAll("(?m)^ *(口径|readings).*$", "")))
                .isEmpty();
    }
}
