package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.Submission;

/** A closing bracket too many is one fault where it stands; what stands around it is read, and is not at fault. */
class StrayBracketTest {

    private static final SubmissionReader READER = SubmissionReader.standard();

    private static List<String> faults(ReadResult<?> read) {
        return read.structure().stream()
                .map(finding -> finding.getCode() + " " + finding.getLine() + ":" + finding.getColumn())
                .toList();
    }

    private static ReadResult<Submission> read(String json) {
        return READER.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** The place of the mark in a text. */
    private static String place(String marked) {
        String before = marked.substring(0, marked.indexOf('^'));
        return before.split("\n", -1).length + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    /** In each the institutions a and b are there, and the last field is read; the mark is before the bracket. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'institutionRef':'a'}^},%{'institutionRef':'b'}],",
                "[{'institutionRef':'a'} ^},%{'institutionRef':'b'}],",
                "[{'institutionRef':'a'^]},%{'institutionRef':'b'}],",
                "[{'institutionRef':'a'}^],%{'institutionRef':'b'}],",
                "[{'institutionRef':'a','premises':{'surveillance':{}}}^},%{'institutionRef':'b'}],",
                "[{'institutionRef':'a','premises':{'surveillance':{}}^},'name':'甲'},%{'institutionRef':'b'}],",
                "[{'institutionRef':'a'},%{'institutionRef':'b'}^}],",
                "[{'institutionRef':'a'},%{'institutionRef':'b'}]^],",
                "[{'institutionRef':'a','name':'}]\\\\\\'}'},%{'institutionRef':'b'}^}],"
            })
    void inADocumentItIsOneFaultAndTheRestIsRead(String institutions) {
        String marked = "{'schemaVersion':'1.0','submissionType':'SELF_CHECK',\n'institutions':"
                + institutions.replace('%', '\n') + "\n'division':'330703'}";
        ReadResult<Submission> read = read(marked.replace("^", ""));

        assertThat(faults(read)).as(institutions).containsExactly("json/stray-bracket " + place(marked));
        assertThat(read.structure().get(0).getMessage().zh()).startsWith("多了一个 ");
        assertThat(read.isReadable()).isTrue();
        assertThat(read.isWellFormed()).isFalse();
        assertThat(read.document().orElseThrow().getDivision()).isPresent();
        assertThat(read.document().orElseThrow().getInstitutions().orElseThrow())
                .extracting(Institution::getInstitutionRef)
                .containsExactly("a", "b");
    }

    @Test
    void aDocumentThatIsClosedTooEarlyIsReadToItsEnd() {
        ReadResult<Submission> read =
                read("{'schemaVersion':'1.0','submissionType':'SELF_CHECK'},\n'division':'330703','asOf':'x'}");

        assertThat(faults(read)).containsExactly("json/stray-bracket 1:53", "date/invalid 2:28");
        assertThat(read.document().orElseThrow().getDivision()).isPresent();
    }

    @Test
    void severalAreAFaultEach() {
        ReadResult<Submission> read = read("{'schemaVersion':'1.0','submissionType':'SELF_CHECK',\n"
                + "'institutions':[{'institutionRef':'a'}},\n{'institutionRef':'b']}}]}");

        assertThat(faults(read))
                .containsExactly("json/stray-bracket 2:39", "json/stray-bracket 3:22", "json/stray-bracket 3:24");
    }

    @Test
    void placesOfValuesBehindItAreThoseOfTheFile() {
        ReadResult<Submission> read = read("{'schemaVersion':'1.0','submissionType':'SELF_CHECK',\n"
                + "'institutions':[{'institutionRef':'a'}},\n{'institutionRef':'b'}]}");

        assertThat(read.locate(List.of("/institutions/1/institutionRef")).find("/institutions/1/institutionRef"))
                .contains(new Locations.Place(3, 19));
        assertThat(new String(read.bytes(), StandardCharsets.UTF_8)).contains("}},");
    }

    /** What is broken otherwise is told as before, and nothing is made up for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'institutions':[{'institutionRef':'a'},{'institutionRef':'b']}",
                "{'institutions':[{'institutionRef':'a'}},{'institutionRef':'b'",
                "{'institutions':[{'institutionRef':'a'}}, oops]}",
                "{'institutions':[{'institutionRef':'a'",
                "{'institutions':['institutionRef':'a']}"
            })
    void whatIsBrokenOtherwiseBreaksOff(String json) {
        ReadResult<Submission> read = read(json);

        assertThat(read.isReadable()).isFalse();
        assertThat(read.structure()).noneMatch(finding -> finding.getCode().equals("json/stray-bracket"));
    }

    private static String record(String id) {
        return "{\"schemaVersion\":\"1.0\",\"submissionId\":\"" + id
                + "\",\"submissionType\":\"SELF_CHECK\",\"division\":\"330703\"}";
    }

    private static List<ReadResult<Submission>> records(String list) throws IOException {
        try (InputRecords records = InputRecords.of(
                new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                ReadLimits.standard())) {
            List<ReadResult<Submission>> read = new ArrayList<>();
            records.forEachRemaining(each -> read.add(each.read(READER)));
            return read;
        }
    }

    /** Behind a record it belongs to that record, which is not closed rightly; between two it is told apart from both. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [<a>^},%<b>,%<c>]    | a,b,c   | 0 | json/trailing
            [<a>%^}%,<b>,%<c>]   | a,b,c   | 0 | json/trailing
            [<a>^}},%<b>,%<c>]   | a,b,c   | 0 | json/trailing
            [<a>^],%<b>,%<c>]    | a,b,c   | 0 | json/trailing
            [<a>,%<b>,%<c>^}]    | a,b,c   | 2 | json/trailing
            [<a>,^}%<b>,%<c>]    | a,-,b,c | 1 | json/stray-bracket
            [<a>,%^},%<b>,%<c>]  | a,-,b,c | 1 | json/stray-bracket
            [^}%<a>,%<b>,%<c>]   | -,a,b,c | 0 | json/stray-bracket
            """)
    void inAListOfDocumentsNoNeighbourIsAtFault(String list, String ids, int at, String code) throws IOException {
        String marked = list.replace("<a>", record("a"))
                .replace("<b>", record("b"))
                .replace("<c>", record("c"))
                .replace('%', '\n');
        List<ReadResult<Submission>> read = records(marked.replace("^", ""));

        assertThat(read)
                .extracting(each ->
                        each.document().flatMap(Submission::getSubmissionId).orElse("-"))
                .containsExactly(ids.split(","));
        for (int i = 0; i < read.size(); i++) {
            assertThat(faults(read.get(i))).isEqualTo(i == at ? List.of(code + " " + place(marked)) : List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aRecordThatIsClosedTooEarlyIsReadToItsEnd(int broken) throws IOException {
        List<String> all = new ArrayList<>(List.of(record("a"), record("b"), record("c")));
        all.set(broken, all.get(broken).replace(",\"submissionType", "},\"submissionType"));

        List<ReadResult<Submission>> read = records("[" + String.join(",\n", all) + "]");

        assertThat(read).hasSize(3).allMatch(each -> each.document().isPresent());
        for (int i = 0; i < 3; i++) {
            String place = i + 1 + ":" + (i == 0 ? 43 : 42);
            assertThat(faults(read.get(i))).isEqualTo(i == broken ? List.of("json/stray-bracket " + place) : List.of());
            assertThat(read.get(i).document().orElseThrow().getDivision()).isPresent();
        }
    }

    /** Wherever a list of an example goes on: nothing but the bracket is at fault. */
    @Test
    void behindEveryElementOfAnExampleItIsOneFault() throws IOException {
        String example = Files.readString(
                Path.of("..", "examples", "submissions", "jindong-periodic-report-accepted.json"),
                StandardCharsets.UTF_8);
        int tried = 0;
        for (int at = example.indexOf("},"); at >= 0; at = example.indexOf("},", at + 1)) {
            if (example.substring(at + 2).stripLeading().startsWith("{")) {
                for (String bracket : List.of("}", "]")) {
                    ReadResult<Submission> read =
                            read(example.substring(0, at + 1) + bracket + example.substring(at + 1));

                    assertThat(read.structure())
                            .singleElement()
                            .satisfies(finding -> assertThat(finding.getCode()).isEqualTo("json/stray-bracket"));
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
    }
}
