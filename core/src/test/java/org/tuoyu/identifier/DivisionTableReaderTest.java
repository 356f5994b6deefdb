package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.quantity.DateRange;

/** Reads a small table of made-up places; a whole year stands for its first or last day. */
class DivisionTableReaderTest {

    private static final String DIVISIONS = """
            # A line of words is no setting.
            # complete-from 2010-01-02
            # complete-until 2020-12-30
            990100\tNorth
            990101\tEast\t2001
            990102\tWest\t\t2005
            990103\tSouth\t1999-02-03\t2006-07-08\t990101,990102\tmerged
            """;
    private static final String TOWNSHIPS = """
            # checked-on 2024-03-04
            990101001\tFirst
            990101102\tSecond
            """;

    private static DivisionTable table(String divisions, String townships) throws IOException {
        return DivisionTableReader.read(lines(divisions), lines(townships));
    }

    private static NamedDivision only(String code) throws IOException {
        List<NamedDivision> entries = table(DIVISIONS, TOWNSHIPS).entriesOf(Division.of(code));
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static BufferedReader lines(String text) {
        return new BufferedReader(new StringReader(text));
    }

    @Test
    void readsWhatHasNoMoreThanANameAsAlwaysValid() throws IOException {
        NamedDivision north = only("990100");

        assertThat(north.getName()).isEqualTo("North");
        assertThat(north.getAuthority()).isEmpty();
        assertThat(north.getValidity()).isEqualTo(DateRange.always());
        assertThat(north.getSuccessors()).isEmpty();
    }

    @Test
    void readsAYearAsItsFirstOrLastDay() throws IOException {
        assertThat(only("990101").getValidity()).hasToString("2001-01-01/..");
        assertThat(only("990102").getValidity()).hasToString("../2005-12-31");
    }

    @Test
    void readsDaysAndSuccessors() throws IOException {
        NamedDivision south = only("990103");

        assertThat(south.getValidity()).hasToString("1999-02-03/2006-07-08");
        assertThat(south.getSuccessors()).containsExactly(Division.of("990101"), Division.of("990102"));
        assertThat(south.getAuthority()).contains("merged");
    }

    @Test
    void readsTownshipsAndTheSettings() throws IOException {
        DivisionTable table = table(DIVISIONS, TOWNSHIPS);

        assertThat(table.getTownships(Division.of("990101")).orElseThrow())
                .containsExactly(new Township("990101001", "First"), new Township("990101102", "Second"));
        assertThat(table.getTownshipsCheckedOn()).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(table.getCompleteness()).hasToString("2010-01-02/2020-12-30");
    }

    @Test
    void namesTheSettingThatIsLacking() {
        assertThatThrownBy(() -> table(DIVISIONS, "990101001\tFirst\n")).hasMessage("checked-on");
    }
}
