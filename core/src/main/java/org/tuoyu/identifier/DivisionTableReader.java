package org.tuoyu.identifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tuoyu.quantity.DateRange;

/** Reads {@link DivisionTable} from tab-separated lines; their columns stand at the head of the resources. */
final class DivisionTableReader {

    private static final int COLUMNS = 6;

    private final Map<String, String> headers = new HashMap<>();
    private final List<NamedDivision> entries = new ArrayList<>();
    private final List<Township> townships = new ArrayList<>();

    private DivisionTableReader() {}

    static DivisionTable readBundled() {
        try (BufferedReader divisions = open("divisions.tsv");
                BufferedReader townships = open("townships.tsv")) {
            return read(divisions, townships);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled table of divisions cannot be read", e);
        }
    }

    private static BufferedReader open(String resource) {
        InputStream stream = DivisionTableReader.class.getResourceAsStream(resource);
        return new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8));
    }

    static DivisionTable read(BufferedReader divisions, BufferedReader townships) throws IOException {
        DivisionTableReader reader = new DivisionTableReader();
        reader.readDivisions(divisions);
        reader.readTownships(townships);
        DateRange completeness = DateRange.of(reader.header("complete-from"), reader.header("complete-until"));
        return new DivisionTable(reader.entries, completeness, reader.townships, reader.header("checked-on"));
    }

    private void readDivisions(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!isHeader(line)) {
                String[] columns = line.split("\t", COLUMNS);
                entries.add(new NamedDivision(
                        Division.of(columns[0]),
                        columns[1],
                        validity(column(columns, 2), column(columns, 3)),
                        divisions(column(columns, 4)),
                        column(columns, 5)));
            }
        }
    }

    private void readTownships(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!isHeader(line)) {
                int tab = line.indexOf('\t');
                townships.add(new Township(line.substring(0, tab), line.substring(tab + 1)));
            }
        }
    }

    /** Comment lines of two words are settings. */
    private boolean isHeader(String line) {
        if (!line.startsWith("#")) {
            return false;
        }
        String[] words = line.split(" ", -1);
        if (words.length == 3) {
            headers.put(words[1], words[2]);
        }
        return true;
    }

    private LocalDate header(String name) {
        return LocalDate.parse(Objects.requireNonNull(headers.get(name), name));
    }

    private static @Nullable String column(String[] columns, int index) {
        return index < columns.length && !columns[index].isEmpty() ? columns[index] : null;
    }

    private static List<Division> divisions(@Nullable String codes) {
        List<Division> divisions = new ArrayList<>();
        if (codes != null) {
            for (String code : codes.split(",", -1)) {
                divisions.add(Division.of(code));
            }
        }
        return divisions;
    }

    private static DateRange validity(@Nullable String from, @Nullable String until) {
        String first = from == null ? ".." : from.length() == 4 ? from + "-01-01" : from;
        String last = until == null ? ".." : until.length() == 4 ? until + "-12-31" : until;
        return DateRange.parse(first + "/" + last);
    }
}
