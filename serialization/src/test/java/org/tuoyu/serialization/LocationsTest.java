package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.serialization.Locations.Place;

class LocationsTest {

    private static final byte[] DOCUMENT = """
            {
              "名": "托育😀", "b": [1, {"c": true}],
              "a/b": {"~": [ [], [5] ]}
            }
            """.getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',           1, 1
                    /名,          2, 8
                    /b,           2, 20
                    /b/0,         2, 21
                    /b/1/c,       2, 30
                    /a~1b,        3, 10
                    /a~1b/~0/1/0, 3, 23
                    """)
    void aValueIsFoundByItsPointer(String pointer, int line, int column) {
        assertThat(Locations.of(DOCUMENT, List.of(pointer)).find(pointer)).contains(new Place(line, column));
    }

    @Test
    void aValueThatIsMissingHasThePlaceOfWhatLacksIt() {
        Locations locations = Locations.of(DOCUMENT, List.of("/b/1/d/e", "/x"));

        assertThat(locations.find("/b/1/d/e")).contains(new Place(2, 24));
        assertThat(locations.find("/x")).contains(new Place(1, 1));
    }

    @Test
    void aBrokenDocumentIsScannedUpToTheBreak() {
        byte[] broken = "{\"a\":1,\"b\":[2,}".getBytes(StandardCharsets.UTF_8);
        Locations locations = Locations.of(broken, List.of("/b/0", "/c"));

        assertThat(locations.find("/b/0")).contains(new Place(1, 13));
        assertThat(locations.find("/c")).contains(new Place(1, 1));
    }

    @Test
    void anEmptyDocumentHasNoPlaces() {
        assertThat(Locations.of(new byte[0], List.of("")).find("")).isEmpty();
    }

    @Test
    void aByteOrderMarkCountsForNothing() {
        byte[] marked = "\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_8);

        assertThat(Locations.of(marked, List.of("/a")).find("/a")).contains(new Place(1, 6));
    }
}
