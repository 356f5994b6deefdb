package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.submission.Submission;

class InputRecordsTest {

    private static final ReadLimits LIMITS = ReadLimits.standard();

    @TempDir
    Path folder;

    private static String document(String id) {
        return "{\"schemaVersion\":\"1.0\",\"submissionId\":\"" + id + "\",\"submissionType\":\"SELF_CHECK\"}";
    }

    private static List<ReadResult<Submission>> read(byte[] bytes, Optional<InputForm> form, ReadLimits limits)
            throws IOException {
        try (InputRecords records = InputRecords.of(new ByteArrayInputStream(bytes), form, limits)) {
            List<ReadResult<Submission>> read = new ArrayList<>();
            records.forEachRemaining(record -> read.add(record.read(SubmissionReader.withLimits(limits))));
            return read;
        }
    }

    private static List<ReadResult<Submission>> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), LIMITS);
    }

    private static List<String> ids(List<ReadResult<Submission>> read) {
        return read.stream()
                .map(each ->
                        each.document().flatMap(Submission::getSubmissionId).orElse("-"))
                .toList();
    }

    private static List<String> faults(ReadResult<Submission> read) {
        return read.structure().stream()
                .map(finding -> finding.getCode() + " " + finding.getLine() + ":" + finding.getColumn())
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        {'a':1}                          | DOCUMENT
        {'a':{'b':[ {'c':1} ,% {'d':2}]}}  | DOCUMENT
        {%{                              | DOCUMENT
        {'a':1}%{'b':2}                  | LINES
        {'a':1}  %%  {'b':2}             | LINES
        {'a'}%{'b':2}                    | LINES
        [{'a':1}]                        | ARRAY
        %  [%{'a':1}%]                   | ARRAY
        7                                | DOCUMENT
        ''                               | DOCUMENT
        """)
    void theBeginningTellsHowDocumentsLie(String text, InputForm form) throws IOException {
        byte[] bytes = text.replace('\'', '"').replace('%', '\n').getBytes(StandardCharsets.UTF_8);
        try (InputRecords records = InputRecords.of(new ByteArrayInputStream(bytes), Optional.empty(), LIMITS)) {
            assertThat(records.form()).isEqualTo(form);
        }
    }

    @Test
    void aBrokenLineHidesNoNeighbour() throws IOException {
        List<ReadResult<Submission>> read = read(
                document("a") + "\n{\"schemaVersion\": \"1.0\", oops\r\n\n" + document("c") + "\r\n" + document("d"));

        assertThat(ids(read)).containsExactly("a", "-", "c", "d");
        assertThat(faults(read.get(1))).contains("json/syntax 2:26");
        assertThat(read.get(2).structure()).isEmpty();
    }

    @Test
    void linesOfEveryLengthAreCutAtTheirEnds() throws IOException {
        String looksLikeLineEnds = "x\u000B\t托\u008A";
        StringBuilder text = new StringBuilder();
        List<Integer> sizes = new ArrayList<>();
        for (int length = 1; length <= 40; length++) {
            String line = looksLikeLineEnds.repeat(8).substring(0, length);
            text.append(line).append(length % 3 == 0 ? "\r\n" : length % 7 == 0 ? "\n\n" : "\n");
            sizes.add(line.getBytes(StandardCharsets.UTF_8).length);
        }
        byte[] bytes = text.append("last").toString().getBytes(StandardCharsets.UTF_8);
        sizes.add(4);
        try (InputRecords records =
                InputRecords.of(new ByteArrayInputStream(bytes), Optional.of(InputForm.LINES), LIMITS)) {
            List<Integer> cut = new ArrayList<>();
            records.forEachRemaining(record -> cut.add(record.size()));
            assertThat(cut).isEqualTo(sizes);
        }
    }

    /** Nothing read later may change what a record holds: 3,000 lines are more than the bytes that are looked at in one go. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4_099, Integer.MAX_VALUE})
    void recordsThatAreKeptStayAsTheyWereCut(int mostAtOnce) throws IOException {
        List<String> ids =
                IntStream.range(0, 3_000).mapToObj(i -> i + "托".repeat(i % 50)).toList();
        byte[] bytes = ids.stream()
                .map(InputRecordsTest::document)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        InputStream portions = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                return super.read(to, from, Math.min(length, mostAtOnce));
            }
        };
        List<InputRecord> kept = new ArrayList<>();
        try (InputRecords records = InputRecords.of(portions, Optional.of(InputForm.LINES), LIMITS)) {
            records.forEachRemaining(kept::add);
        }

        assertThat(kept.stream().map(record -> record.read(SubmissionReader.standard())))
                .allSatisfy(read -> assertThat(read.structure()).isEmpty())
                .extracting(
                        read -> read.document().orElseThrow().getSubmissionId().orElse("-"))
                .isEqualTo(ids);
    }

    /**
     * The first record is closed, the next sixteen are found behind each other, what follows is one that cannot be read, and at the
     * end the list is not closed.
     */
    @Test
    void aListOfNothingButUnclosedRecordsIsNotLookedThroughForEach() throws IOException {
        String unclosed = "{\"schemaVersion\":\"1.0\",\"institutions\":[ ";
        String list = "[" + document("a") + ("," + unclosed).repeat(20);

        List<ReadResult<Submission>> read = read(list);

        assertThat(read).hasSize(1 + 16 + 1 + 1);
        assertThat(read.subList(1, 19))
                .allSatisfy(each -> assertThat(faults(each)).anyMatch(fault -> fault.startsWith("json/syntax")));
    }

    @Test
    void aBrokenElementOfAListHidesNoNeighbour() throws IOException {
        List<ReadResult<Submission>> read =
                read("[" + document("a") + ",\n  {\"schemaVersion\": oops},\n" + document("c") + "]");

        assertThat(ids(read)).containsExactly("a", "-", "c");
        assertThat(faults(read.get(1))).contains("json/syntax 2:21");
        assertThat(read.get(2).structure()).isEmpty();
    }

    /** A record that is not closed, or closed too early, ends where the next one begins as all of them do. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a brace too few        | {'schemaVersion':'1.0','submissionId':'b','period':{'from':'2022-01-01'
            no brace at all        | {'schemaVersion':'1.0','submissionId':'b'
            a bracket for a brace  | {'schemaVersion':'1.0','submissionId':'b']
            a bracket too few      | {'schemaVersion':'1.0','submissionId':'b','institutions':[{'institutionRef':'x'}
            a bracket too many     | {'schemaVersion':'1.0','submissionId':'b','institutions':[{'institutionRef':'x'}]],'claims':[]}
            a quotation mark open  | {'schemaVersion':'1.0','submissionId':'b','provincePack':'x}
            an escape at the end   | {'schemaVersion':'1.0','submissionId':'b','provincePack':'\\'}
            """)
    void aRecordThatIsNotClosedHidesNoNeighbour(String name, String broken) throws IOException {
        for (String between : List.of(",", ",\n", "\n,\r\n  ")) {
            String list = "[ " + document("a") + between + broken.replace('\'', '"') + between + document("c") + between
                    + document("d") + "]";

            List<ReadResult<Submission>> read = read(list);

            assertThat(ids(read)).as(list).containsExactly("a", "b", "c", "d");
            assertThat(read).extracting(ReadResult::isWellFormed).containsExactly(true, false, true, true);
        }
    }

    @Test
    void whereRecordsBeginDifferentlyAnUnclosedOneIsSaidToBreakOff() throws IOException {
        String list = "[" + document("a") + ",{\"submissionId\":\"b\",{\"submissionId\":\"c\"}]";

        List<ReadResult<Submission>> read = read(list);

        assertThat(ids(read).subList(0, 2)).containsExactly("a", "b");
        assertThat(read.subList(1, read.size())).noneMatch(ReadResult::isReadable);
    }

    @Test
    void placesAreThoseOfTheFile() throws IOException {
        String wrong = "{\"schemaVersion\":\"1.0\",\"submissionType\":\"SELF_CHECK\",\n\"asOf\":7}";
        List<ReadResult<Submission>> read = read("[\n" + document("a") + ", " + wrong + "]");

        StructureFinding fault = read.get(1).structure().get(0);
        assertThat(fault.getPointer()).isEqualTo("/asOf");
        assertThat(faults(read.get(1))).containsExactly("type/wrong 3:8");
        Locations.Place type = read.get(1)
                .locate(List.of("/submissionType"))
                .find("/submissionType")
                .orElseThrow();
        int before = document("a").length() + 2;
        assertThat(type).isEqualTo(new Locations.Place(2, before + wrong.indexOf("\"SELF_CHECK\"") + 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        [A B]       | a,b   | 1 | json/syntax
        [A,,B]      | a,b   | 1 | json/syntax
        [A,]        | a,-   | 1 | json/syntax
        [A          | a,-   | 1 | json/syntax
        [A,B] x     | a,b,- | 2 | json/trailing
        [A, 7, B]   | a,-,b | 1 | json/root
        []          | -     | 0 | json/root
        """)
    void whatIsWrongBetweenElementsIsSaid(String list, String ids, int record, String code) throws IOException {
        List<ReadResult<Submission>> read =
                read(list.replace("A", document("a")).replace("B", document("b")));

        assertThat(ids(read)).containsExactly(ids.split(","));
        assertThat(read.get(record).structure())
                .extracting(StructureFinding::getCode)
                .contains(code);
    }

    @Test
    void anEmptyFileIsOneRecordThatSaysSo() throws IOException {
        for (InputForm form : InputForm.values()) {
            List<ReadResult<Submission>> read = read(new byte[0], Optional.of(form), LIMITS);
            assertThat(read).as(form.name()).hasSize(1);
            assertThat(read.get(0).structure()).as(form.name()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENT,1", "ARRAY,3", "LINES,3"})
    void aRecordThatIsTooLargeIsAFindingAndTheNextIsRead(InputForm form, int records) throws IOException {
        String large = document("x".repeat(100_000));
        String text = switch (form) {
            case DOCUMENT -> large;
            case ARRAY -> "[" + String.join(",", document("a"), large, document("c")) + "]";
            case LINES -> String.join("\n", document("a"), large, document("c"));
        };
        List<ReadResult<Submission>> read =
                read(text.getBytes(StandardCharsets.UTF_8), Optional.of(form), LIMITS.withMaxBytes(1000));

        assertThat(read).hasSize(records);
        ReadResult<Submission> refused = read.get(records / 2);
        assertThat(refused.isReadable()).isFalse();
        assertThat(refused.structure()).extracting(StructureFinding::getCode).containsExactly("json/size");
        assertThat(ids(read).get(records - 1)).isEqualTo(form == InputForm.DOCUMENT ? "-" : "c");
    }

    @Test
    void gzipIsKnownByItsFirstBytes() throws IOException {
        byte[] packed = packed(document("a") + "\n" + document("b") + "\n");

        assertThat(ids(read(packed, Optional.empty(), LIMITS))).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENT", "ARRAY", "LINES"})
    void aCompressedFileThatBreaksOffSaysSoAndLosesNothingBefore(InputForm form) throws IOException {
        StringBuilder text = new StringBuilder(form == InputForm.ARRAY ? "[" : "");
        for (int i = 0; i < 2000; i++) {
            text.append(document("id-" + i * 7919)).append(form == InputForm.ARRAY ? ",\n" : "\n");
        }
        byte[] packed = packed(text.toString());
        List<ReadResult<Submission>> read = read(Arrays.copyOf(packed, packed.length / 2), Optional.of(form), LIMITS);

        ReadResult<Submission> last = read.get(read.size() - 1);
        assertThat(last.structure()).extracting(StructureFinding::getCode).containsExactly("input/damaged");
        assertThat(read).hasSizeGreaterThan(form == InputForm.DOCUMENT ? 0 : 100);
        assertThat(read.subList(0, read.size() - 1)).allMatch(ReadResult::isWellFormed);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"one.ndjson,LINES", "one.JSONL,LINES", "one.ndjson.gz,LINES", "one.json,DOCUMENT"})
    void aNameCanTell(String name, InputForm form) throws IOException {
        Path file = Files.writeString(folder.resolve(name), document("a"));
        try (InputRecords records = InputRecords.open(file, LIMITS)) {
            assertThat(records.form()).isEqualTo(form);
            assertThat(records.next().number()).isEqualTo(1);
            assertThat(records.hasNext()).isFalse();
            assertThat(records.bytesTaken()).isEqualTo(Files.size(file));
        }
    }

    @Test
    void recordsAreTheSameHoweverTheBytesArrive() throws IOException {
        String text = "[\n" + String.join(",\n  ", document("a"), document("托"), document("c")) + "\n]\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        InputStream drops = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                return super.read(to, from, Math.min(length, 1));
            }
        };
        try (InputRecords records = InputRecords.of(drops, Optional.empty(), LIMITS)) {
            List<String> ids = new ArrayList<>();
            records.forEachRemaining(record -> ids.add(record.line() + " "
                    + record.read(SubmissionReader.standard())
                            .document()
                            .flatMap(Submission::getSubmissionId)
                            .orElse("-")));
            assertThat(ids).containsExactly("2 a", "3 托", "4 c");
        }
    }
}
