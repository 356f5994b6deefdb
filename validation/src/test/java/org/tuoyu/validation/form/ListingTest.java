package org.tuoyu.validation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.policy.Text;

class ListingTest {

    private static List<Text> names(String... names) {
        return Stream.of(names).map(name -> Text.of("第" + name, "no. " + name)).toList();
    }

    @Test
    void fiveNamesAreListedAndOfMoreIsSaidHowMany() {
        assertThat(Listing.of(names("1", "2", "3", "4", "5")))
                .isEqualTo(Text.of("第1、第2、第3、第4、第5", "no. 1, no. 2, no. 3, no. 4, no. 5"));
        assertThat(Listing.of(names("1", "2", "3", "4", "5", "6")))
                .isEqualTo(Text.of("第1、第2、第3、第4、第5等6个", "no. 1, no. 2, no. 3, no. 4, no. 5 and 1 more"));
        assertThat(Listing.of(names("1"))).isEqualTo(Text.of("第1", "no. 1"));
    }
}
