package org.tuoyu.spreadsheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.spreadsheet.Table.Row;

/** Takes the cells out of a CSV file. */
final class CsvTables {

    private static final Charset NATIONAL = Charset.forName("GB18030");
    private static final char[] SEPARATORS = {',', '\t', ';'};

    private CsvTables() {}

    /**
     * The text of a file.
     *
     * @param text without byte order mark
     * @param isNational whether it was written in GB 18030
     */
    record Decoded(String text, boolean isNational) {}

    static Decoded decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, false);
        } catch (CharacterCodingException otherEncoding) {
            return new Decoded(new String(bytes, NATIONAL), true);
        }
    }

    /** The rows, numbered by the line on which each begins. */
    static Table table(String name, String text) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                Row row = new Row(
                        Math.toIntExact(line.getStartingLineNumber()),
                        line.getFields().stream().map(Cell::ofText).toList());
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
        return new Table(name, rows);
    }

    /** What separates the headers: of the usual signs the one that the first line holds most often. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long times =
                    first.chars().filter(character -> character == separator).count();
            if (times > most) {
                best = separator;
                most = times;
            }
        }
        return best;
    }
}
