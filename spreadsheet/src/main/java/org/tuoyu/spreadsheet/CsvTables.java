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
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.spreadsheet.Table.Row;

/** Takes the cells out of a CSV file. */
final class CsvTables {

    private static final Charset NATIONAL = Charset.forName("GB18030");
    private static final char[] SEPARATORS = {',', '\t', ';'};
    private static final int ROWS_LOOKED_AT = 10;

    private CsvTables() {}

    /**
     * The text of a file.
     *
     * @param text without byte order mark
     * @param isNational whether it was written in GB 18030
     */
    record Decoded(String text, boolean isNational) {}

    /** As UTF-8; as UTF-16 where a byte order mark says so, which is what Excel calls Unicode text; else as GB 18030. */
    static Decoded decode(byte[] bytes) {
        if (isUtf16(bytes)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16), false);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(unmarked(text), false);
        } catch (CharacterCodingException otherEncoding) {
            return new Decoded(unmarked(new String(bytes, NATIONAL)), true);
        }
    }

    /** Without a byte order mark, which GB 18030 has as well. */
    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** The rows, numbered by the line on which each begins; they need not be of one length. */
    static Table table(String name, String text) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                Row row = new Row(
                        Math.toIntExact(line.getStartingLineNumber()),
                        line.getFields().stream().map(CsvTables::cell).toList());
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
        return new Table(name, rows);
    }

    /** A field, be it written as a formula that gives a text, by which programs keep Excel from making a number of it. */
    private static Cell cell(String field) {
        boolean formula = field.length() > 3 && field.startsWith("=\"") && field.endsWith("\"");
        return Cell.ofText(formula ? field.substring(2, field.length() - 1) : field);
    }

    /**
     * The row with a quotation mark that is never closed, so that one cell swallows all that follows.
     *
     * @return the last row, if its last cell goes to the end of the file that way
     */
    static Optional<Row> unclosed(Table table, String text) {
        return isClosed(text, separator(text)) || table.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(table.rows().get(table.rows().size() - 1));
    }

    private static boolean isClosed(String text, char separator) {
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' && (quoted || begins)) {
                quoted = !quoted || i + 1 < text.length() && text.charAt(i + 1) == '"' && ++i > 0;
            }
            begins = !quoted && (sign == separator || sign == '\n' || sign == '\r');
        }
        return !quoted;
    }

    /** What separates the headers: of the usual signs the one that the first lines hold most often. */
    private static char separator(String text) {
        String first = text.lines().limit(ROWS_LOOKED_AT).collect(Collectors.joining());
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
