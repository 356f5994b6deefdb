package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.fact.AdditionalField;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.submission.Submission;

class SubmissionReaderTest {

    private static final SubmissionReader READER = SubmissionReader.standard();

    @Test
    void everyFaultOfADocumentIsListedOnceWithItsPlace() throws IOException {
        ReadResult<Submission> result = READER.read(fixture("fifteen-faults.json"));

        assertThat(result.structure())
                .extracting(SubmissionReaderTest::place)
                .containsExactly(
                        "identifier/division /division 4:15",
                        "date/invalid /asOf 5:11",
                        "date/invalid /preparedOn 6:17",
                        "text/length /institutions/0/name 10:15",
                        "identifier/credit-code /institutions/0/creditCode 11:21",
                        "field/unknown /institutions/0/instituteForm 12:7",
                        "type/wrong /institutions/0/enrolledTotal 13:24",
                        "number/fraction /institutions/0/careWorkerCount 14:26",
                        "number/range /institutions/0/staffTotal 15:21",
                        "type/null /institutions/0/unifiedSign 16:22",
                        "type/wrong /institutions/0/serviceModes 17:23",
                        "json/duplicate-key /institutions/0/registration/registeredOn 18:55",
                        "field/missing /institutions/0/classGroups/0/classGroupRef 20:9",
                        "code/unknown /institutions/0/classGroups/0/classType 20:43",
                        "type/wrong /institutions/0/staff/0/identityNumber 23:47");
        assertThat(result.isReadable()).isTrue();
        assertThat(result.isComplete()).isTrue();
        assertThat(result.isWellFormed()).isFalse();
    }

    @Test
    void whatIsReadableOfAFaultyDocumentIsRead() throws IOException {
        Submission submission =
                READER.read(fixture("fifteen-faults.json")).document().orElseThrow();

        assertThat(submission.getSchemaVersion()).contains("1.0");
        assertThat(submission.getAsOf()).isEmpty();
        Institution institution = submission.getInstitutions().orElseThrow().get(0);
        assertThat(institution.getInstitutionRef()).isEqualTo("甲");
        assertThat(institution.getCareWorkerCount()).isEmpty();
        assertThat(institution.getRegistration().orElseThrow().getRegisteredOn())
                .as("a value that is contradicted is not relied on")
                .isEmpty();
        assertThat(institution.getClassGroups().orElseThrow())
                .as("an element without its reference is kept, with nothing in the place of what is wrong")
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.getClassGroupRef()).isEmpty();
                    assertThat(group.getClassType()).isEmpty();
                });
    }

    @Test
    void anElementThatIsNoObjectHidesNoInstitutionBesideIt() {
        ReadResult<Submission> result = read("{'schemaVersion':'1.0','submissionType':'FILING','institutions':"
                + "[5,{'institutionRef':'a','classGroups':[{'classGroupRef':'c'},true]},null],"
                + "'employers':['x',{'employerRef':'e'}],'claims':[7,{'claimRef':'k'}]}");

        assertThat(result.structure())
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly(
                        "type/wrong /institutions/0",
                        "type/wrong /institutions/1/classGroups/1",
                        "type/null /institutions/2",
                        "type/wrong /employers/0",
                        "type/wrong /claims/0");
        Submission submission = result.document().orElseThrow();
        assertThat(submission.getInstitutions().orElseThrow())
                .as("each at its place")
                .extracting(Institution::getInstitutionRef)
                .containsExactly("", "a", "");
        assertThat(submission.getEmployers().orElseThrow()).hasSize(2);
        assertThat(submission.getInstitutions().orElseThrow().get(1).getClassGroups())
                .as("classes are counted: a list with a gap is not relied on")
                .isEmpty();
        assertThat(submission.getClaims())
                .as("so are claims, whose amounts are added up")
                .isEmpty();
    }

    @Test
    void aRegionThatCannotBeReadHidesNoRegionBesideIt() {
        ReadResult<Submission> result = read("{'schemaVersion':'1.0','submissionType':'REGION_REPORT','regions':["
                + "{'division':'33070','seatsTotal':1},7,{'seatsTotal':3},{'division':'330703','seatsTotal':'4'},"
                + "{'division':'330703','seatsTotal':5}]}");

        assertThat(result.structure())
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly(
                        "identifier/division /regions/0/division",
                        "type/wrong /regions/1",
                        "field/missing /regions/2/division",
                        "type/wrong /regions/3/seatsTotal");
        List<RegionStatistics> regions =
                result.document().orElseThrow().getRegions().orElseThrow();
        assertThat(regions)
                .extracting(region -> region.getSeatsTotal().orElse(-1))
                .containsExactly(1, -1, 3, -1, 5);
        assertThat(regions)
                .extracting(
                        region -> region.getDivision().map(Division::getCode).orElse("?"))
                .containsExactly("?", "?", "?", "330703", "330703");
    }

    /** The code of the rules of GB 32100: 91350100M000100Y43 is right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            91350100M000100Y48  | “统一社会信用代码”的校验码（第 18 位）应为 3，填写的是 8，请对照登记证书逐位核对。
            91350100M000100Y4   | “统一社会信用代码”应为 18 位，填写的是 17 位，请对照登记证书核对。
            9135O100M000100Y43  | “统一社会信用代码”第 5 位不能是“O”，请对照登记证书核对；常见原因是数字 0、1 与字母 O、I 相混。
            91350100m000100y43  | “统一社会信用代码”第 9、16 位的字母应为大写，请改正，并对照登记证书核对。
            9135-100M-00100Y43  | “统一社会信用代码”不是有效的统一社会信用代码（有不允许的字符），请对照登记证书核对。
            91350101M000200Y48  | “统一社会信用代码”不是有效的统一社会信用代码（主体标识码校验不符、校验码不符），请对照登记证书核对。
            """)
    void whatIsWrongWithACreditCodeIsSaidWithBothCharacters(String code, String said) {
        ReadResult<Submission> result = read("{'schemaVersion':'1.0','submissionType':'FILING','institutions':["
                + "{'institutionRef':'a','creditCode':'" + code + "'}]}");

        assertThat(result.structure())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).isEqualTo(said));
    }

    @Test
    void aListThatBreaksOffIsNotTakenForWhole() {
        ReadResult<Submission> result = read("{'schemaVersion':'1.0','submissionType':'FILING','institutions':["
                + "{'institutionRef':'a','serviceModes':['FULL_DAY'],'classGroups':[{'classGroupRef':'c'}],"
                + "'staff':[{'staffRef':'s'},{'staffRef':'t','hiredOn':");

        Institution institution =
                result.document().orElseThrow().getInstitutions().orElseThrow().get(0);
        assertThat(institution.getServiceModes()).isPresent();
        assertThat(institution.getClassGroups()).isPresent();
        assertThat(institution.getStaff()).isEmpty();
    }

    @Test
    void anUnknownFieldIsAWarningAndIsKept() {
        ReadResult<Submission> result =
                read("{'institutionNames':[1.50,{'a':null}],'schemaVersion':'1.0','submissionType':'FILING'}");

        assertThat(result.structure()).singleElement().satisfies(finding -> {
            assertThat(place(finding)).isEqualTo("field/unknown /institutionNames 1:2");
            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        });
        assertThat(result.isWellFormed()).isTrue();
        assertThat(result.document().orElseThrow().getAdditionalFields())
                .containsExactly(new AdditionalField("institutionNames", "[1.50,{\"a\":null}]"));
    }

    @Test
    void aFieldNamedByItsLabelIsPointedToItsName() {
        ReadResult<Submission> result = read("{'报送类型':'FILING','schemaVersion':'1.0'}");

        assertThat(result.structure())
                .extracting(StructureFinding::getCode)
                .containsExactly("field/missing", "field/unknown");
        assertThat(result.structure().get(1).getMessage().en()).contains("was submissionType meant?");
        assertThat(result.structure().get(1).getMessage().zh()).contains("是否应为 submissionType（报送类型）");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'schemaVersion':'1.0'           | json/syntax            | 1:23
                    {'schemaVersion':'1.0',}         | json/syntax            | 1:24
                    {'schemaVersion':'1.0' 'a':1}    | json/syntax            | 1:24
                    {'schemaVersion'：'1.0'}         | json/syntax            | 1:17
                    {'schemaVersion':.5}             | json/syntax            | 1:18
                    {'schemaVersion':NaN}            | json/syntax            | 1:18
                    {'schemaVersion':01}             | json/syntax            | 1:18
                    {schemaVersion:1}                | json/syntax            | 1:2
                    []                               | json/root              | 1:1
                    "text"                           | json/root              | 1:1
                    null                             | json/root              | 1:1
                    """)
    void whatIsNoDocumentCannotBeRead(String json, String code, String place) {
        ReadResult<Submission> result = read(json);

        assertThat(result.isReadable()).isFalse();
        assertThat(result.isComplete()).isFalse();
        assertThat(result.structure()).last().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo(code);
            assertThat(finding.getLine() + ":" + finding.getColumn()).isEqualTo(place);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"schemaVersion"："1.0"}  | full-width ：
                    {"schemaVersion":"1.0",}  | a comma too many
                    {/*a*/}                   | JSON has no comments
                    {"schemaVersion":`1`}     | use double quotation marks
                    {"schemaVersion":NaN}     | at N
                    """)
    void theUsualCauseOfBrokenJsonIsNamed(String json, String hint) {
        assertThat(read(json).structure().get(0).getMessage().en()).contains(hint);
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertThat(read("").structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("json/root");
            assertThat(finding.getMessage().en()).isEqualTo("The file is empty. Check that it is the right one.");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                   | /schemaVersion /submissionType
                    {'schemaVersion':'1.0','submissionType':'FILLING'}   | /submissionType
                    {'schemaVersion':'2.0','submissionType':'FILING'}    | /schemaVersion
                    {'schemaVersion':1.0,'submissionType':null}          | /schemaVersion /submissionType
                    {'schemaVersion':'1.7','submissionType':'FILING'}    | ''
                    {'schemaVersion':'10.0','submissionType':'FILING'}   | /schemaVersion
                    """)
    void aDocumentWithoutItsMandatoryFieldsIsReadAllTheSame(String json, String faults) {
        ReadResult<Submission> result = read(json);

        assertThat(result.isReadable()).isTrue();
        assertThat(result.document()).isPresent();
        assertThat(result.structure().stream().map(StructureFinding::getPointer).collect(Collectors.joining(" ")))
                .isEqualTo(faults);
        assertThat(result.isWellFormed()).isEqualTo(faults.isEmpty());
        assertThat(result.document().orElseThrow().getSubmissionType().isPresent())
                .isNotEqualTo(faults.contains("/submissionType"));
    }

    @Test
    void anElementWhoseReferenceCannotBeReadKeepsTheRest() {
        ReadResult<Submission> result = read("{'schemaVersion':'1.0','submissionType':'FILING','institutions':["
                + "{'institutionRef':7,'name':'甲','staff':[{'name':'张三'}],'classGroups':[{'classGroupRef':''}]}]}");

        assertThat(result.structure().stream().map(SubmissionReaderTest::place))
                .containsExactly(
                        "type/wrong /institutions/0/institutionRef 1:84",
                        "field/missing /institutions/0/staff/0/staffRef 1:106",
                        "text/length /institutions/0/classGroups/0/classGroupRef 1:153");
        Institution institution =
                result.document().orElseThrow().getInstitutions().orElseThrow().get(0);
        assertThat(institution.getInstitutionRef()).isEmpty();
        assertThat(institution.getName()).isPresent();
        assertThat(institution.getStaff().orElseThrow()).hasSize(1);
        assertThat(institution.getClassGroups().orElseThrow()).hasSize(1);
        assertThat(new String(
                        SubmissionWriter.of(JsonLayout.COMPACT)
                                .write(result.document().orElseThrow()),
                        StandardCharsets.UTF_8))
                .doesNotContain("Ref");
    }

    @Test
    void brokenJsonKeepsWhatCameBefore() {
        ReadResult<Submission> result = read(
                "{'schemaVersion':'1.0','submissionType':'FILING','institutions':[{'institutionRef':'a','name':'甲'},{'institutionRef':'b',");

        assertThat(result.isReadable()).isFalse();
        assertThat(result.structure()).extracting(StructureFinding::getCode).containsExactly("json/syntax");
        assertThat(result.document().orElseThrow().getInstitutions().orElseThrow())
                .extracting(Institution::getInstitutionRef)
                .containsExactly("a", "b");
    }

    @Test
    void aTextAfterTheDocumentIsAnError() {
        ReadResult<Submission> result = read("{'schemaVersion':'1.0','submissionType':'FILING'} x");

        assertThat(result.structure()).extracting(SubmissionReaderTest::place).containsExactly("json/trailing  1:51");
        assertThat(result.isReadable()).isTrue();
    }

    @Test
    void aFileInGbkIsRecognised() {
        byte[] gbk = "{\"submissionId\":\"托育机构\"}".getBytes(Charset.forName("GBK"));

        assertThat(READER.read(gbk).structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("json/encoding");
            assertThat(finding.getMessage().zh()).contains("GBK");
            assertThat(finding.getColumn()).isEqualTo(18);
        });
    }

    @Test
    void aFileInUtf16IsRecognised() {
        assertThat(READER.read("{}".getBytes(StandardCharsets.UTF_16)).structure())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().en()).contains("UTF-16"));
        assertThat(READER.read("{}".getBytes(StandardCharsets.UTF_16LE)).isReadable())
                .isFalse();
    }

    /** A regular expression says nothing to who fills in a form. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'township':'33070300A'              | “所在街道（乡镇）代码”应为九位乡级区划代码，如 "330703001"。
            'filing':{'documents':[{'fileHash':'AB'}]} | “文件摘要”应为文件的 SHA-256 摘要：64 个数字或小写字母 a 至 f。
            """)
    void aFormIsSaidInWords(String fields, String said) {
        assertThat(read("{'schemaVersion':'1.0','submissionType':'FILING','institutions':[{'institutionRef':'a',"
                                + fields + "}]}")
                        .structure())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).isEqualTo(said));
    }

    /** Without its quotation marks, 6个月 would be no JSON at all. */
    @Test
    void aQuotedTextWhereANumberIsWantedIsNotToBeUnquotedAsItStands() {
        assertThat(read("{'schemaVersion':'1.0','submissionType':'FILING','institutions':["
                                + "{'institutionRef':'a','ageMinMonths':'6个月'}]}")
                        .structure())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.getMessage().zh()).isEqualTo("“收托月龄下限”应为整数，不带引号，实际是带引号的文字。请改正。"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            504B0304140006000800 FFFE   | 这是 Excel 工作簿，不是 JSON。
            D0CF11E0A1B11AE1            | 这是 Excel 工作簿，不是 JSON。
            1F8B0800000000000003        | 压缩文件里还是压缩文件，本程序只解压一层。
            0000000000                  | 文件内容全是空字节，可能没有下载或复制完整。
            """)
    void whatIsNoTextAtAllIsNamed(String bytes, String said) {
        ReadResult<Submission> result =
                SubmissionReader.standard().read(HexFormat.of().parseHex(bytes.replace(" ", "")));

        assertThat(result.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("json/encoding");
            assertThat(finding.getMessage().zh()).startsWith(said);
        });
    }

    @Test
    void aByteOrderMarkIsAWarningAndNoColumn() {
        ReadResult<Submission> result = READER.read(
                "\uFEFF{\"schemaVersion\":1,\"submissionType\":\"FILING\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(result.isReadable()).isTrue();
        assertThat(result.structure())
                .extracting(SubmissionReaderTest::place)
                .containsExactly("json/byte-order-mark  0:0", "type/wrong /schemaVersion 1:18");
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2, false"})
    void aDocumentMayBeNestedUpToTheLimit(int depth, boolean readable) {
        SubmissionReader reader =
                SubmissionReader.withLimits(ReadLimits.standard().withMaxDepth(depth));
        ReadResult<Submission> result = reader.read(
                bytes("{'schemaVersion':'1.0','submissionType':'FILING','institutions':[{'institutionRef':'a'}]}"));

        assertThat(result.isReadable()).isEqualTo(readable);
        assertThat(result.structure())
                .extracting(StructureFinding::getCode)
                .isEqualTo(readable ? java.util.List.of() : java.util.List.of("json/depth"));
    }

    @ParameterizedTest
    @CsvSource({"50, true", "49, true", "48, false"})
    void aDocumentMayBeAsLargeAsTheLimit(int bytes, boolean readable) throws IOException {
        SubmissionReader reader =
                SubmissionReader.withLimits(ReadLimits.standard().withMaxBytes(bytes));
        byte[] document = bytes("{'schemaVersion':'1.0','submissionType':'FILING'}");

        assertThat(document).hasSize(49);
        assertThat(reader.read(document).isReadable()).isEqualTo(readable);
        assertThat(reader.read(new ByteArrayInputStream(document)).isReadable()).isEqualTo(readable);
    }

    @Test
    void faultsBeyondTheLimitAreCountedAndSaidToBeMissing() {
        SubmissionReader reader =
                SubmissionReader.withLimits(ReadLimits.standard().withMaxFaults(2));
        ReadResult<Submission> result = reader.read(
                bytes(
                        "{'schemaVersion':'1.0','submissionType':'FILING','asOf':1,'division':2,'preparedOn':3,'submissionId':4}"));

        assertThat(result.structure())
                .extracting(StructureFinding::getCode)
                .containsExactly("type/wrong", "type/wrong", "json/too-many-faults");
        assertThat(result.structure().get(2).getMessage().en()).contains("2 more not listed");
        assertThat(result.isComplete()).isFalse();
        assertThat(result.isReadable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    20,     20
                    20.0,   20
                    2e1,    20
                    0,      0
                    """)
    void aWholeNumberMayBeWrittenInAnyWay(String written, int expected) {
        assertThat(institution("'enrolledTotal':" + written).getEnrolledTotal()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    20.5,                 number/fraction
                    -1,                   number/range
                    2147483648,           number/range
                    99999999999999999999, number/range
                    1e400,                number/range
                    true,                 type/wrong
                    """)
    void anUnusableNumberIsRefused(String written, String code) {
        assertThat(codeFor("'enrolledTotal':" + written)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0,          0
                    99.999999,  99.999999
                    1.50,       1.50
                    1e2,        100
                    10e-1,      1.0
                    """)
    void aDecimalKeepsItsDigits(String written, BigDecimal expected) {
        assertThat(institution("'foreignCapitalPercent':" + written).getForeignCapitalPercent())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.0000001", "1e-2000000000", "100.1", "-0.1", "1e2000000000", "1e400"})
    void aDecimalOutOfRangeIsRefused(String written) {
        assertThat(codeFor("'foreignCapitalPercent':" + written)).isEqualTo("number/range");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29", "2000-02-29", "2023-12-31", "9999-12-31", "2023-04-30"})
    void aDayThatExistsIsRead(String date) {
        assertThat(institution("'openedOn':'" + date + "'").getOpenedOn()).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-29",
        "1900-02-29",
        "2023-04-31",
        "2023-13-01",
        "2023-00-10",
        "2023-01-00",
        "2023-1-1",
        "20230101",
        "2023-01-01T00:00:00Z",
        "0999-01-01",
        "２０２３-01-01",
        "2023年1月1日",
        "+2023-01-1"
    })
    void aTextThatIsNoDayIsRefused(String date) {
        assertThat(codeFor("'openedOn':'" + date + "'")).isEqualTo("date/invalid");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThat(codeFor("'name':'\\ud800'")).isEqualTo("value/invalid");
        assertThat(institution("'name':'\\ud83d\\ude00'").getName()).contains("😀");
    }

    @Test
    void theDigestIsThatOfTheBytes() {
        assertThat(read("{}").sha256()).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void aPartOfAnArrayIsReadLikeAWholeOne() {
        byte[] lines = bytes("{'a':1}\n{'schemaVersion':'1.0','submissionType':'FILIN'}\n");

        assertThat(READER.read(lines, 8, lines.length - 1).structure())
                .extracting(SubmissionReaderTest::place)
                .containsExactly("code/unknown /submissionType 1:41");
    }

    /** Where columns are shifted, the name or number of a person stands in a field that is not about persons. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'openedOn':'110105194912310020'                             | 110105194912310020 | ***
            'openedOn':'13800138000'                                    | 13800138000        | ***
            'openedOn':'欧阳样例'                                       | 欧阳样例           | ***
            'staff':[{'staffRef':'s','role':'欧阳样例'}]                | 欧阳样例           | ***
            'staff':[{'staffRef':'s','employmentType':'13800138000'}]   | 13800138000        | ***
            'openedOn':'2023年1月1日'                                   |                    | 2023年1月1日
            'openedOn':'20230101'                                       |                    | 20230101
            'legalForm':'企业'                                          |                    | 企业
            'classGroups':[{'classGroupRef':'c','classType':'乳儿版'}]  |                    | 乳儿版
            'classGroups':[{'classGroupRef':'c','classType':'欧样例'}]  | 欧样例             | ***
            'staff':[{'staffRef':'s','role':'COOKK'}]                   |                    | COOKK
            """)
    void whatMayBeSomebodyIsNotRepeatedWhateverTheField(String field, String hidden, String shown) {
        String message = readInstitution(field).structure().get(0).getMessage().zh();

        assertThat(message).contains("“" + shown + "”");
        if (hidden != null) {
            assertThat(message).doesNotContain(hidden);
        }
    }

    @Test
    void personalValuesAreNotRepeatedInMessages() {
        ReadResult<Submission> result = read(
                "{'schemaVersion':'1.0','submissionType':'FILING','institutions':[{'institutionRef':'a','staff':[{'staffRef':'s','birthDate':'1990/05/06','sex':'女性'}]}]}");

        assertThat(result.structure()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.getMessage().zh()).doesNotContain("1990").doesNotContain("女性");
            assertThat(finding.getMessage().en()).doesNotContain("1990").doesNotContain("女性");
        });
    }

    private static Institution institution(String field) {
        ReadResult<Submission> result = readInstitution(field);
        assertThat(result.structure()).isEmpty();
        return result.document().orElseThrow().getInstitutions().orElseThrow().get(0);
    }

    private static String codeFor(String field) {
        ReadResult<Submission> result = readInstitution(field);
        assertThat(result.structure()).hasSize(1);
        return result.structure().get(0).getCode();
    }

    private static ReadResult<Submission> readInstitution(String field) {
        return read("{'schemaVersion':'1.0','submissionType':'FILING','institutions':[{'institutionRef':'a'," + field
                + "}]}");
    }

    private static ReadResult<Submission> read(String json) {
        return READER.read(bytes(json));
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static String place(StructureFinding finding) {
        return "%s %s %d:%d".formatted(finding.getCode(), finding.getPointer(), finding.getLine(), finding.getColumn());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("large.json"), bytes("{'schemaVersion':'1.0','submissionType':'FILING'} ".repeat(2)));
        ReadResult<Submission> read = SubmissionReader.withLimits(
                        ReadLimits.standard().withMaxBytes(50))
                .read(file);

        assertThat(read.structure()).extracting(StructureFinding::getCode).containsExactly("json/size");
        assertThat(read.isReadable()).isFalse();
        assertThat(read.isWhole()).isFalse();
        assertThat(read.bytes()).isEmpty();
    }

    @Test
    void aStreamThatIsTooLargeIsReadToJustBeyondTheLimit() throws IOException {
        ByteArrayInputStream stream = new ByteArrayInputStream(new byte[200]);
        ReadResult<Submission> read = SubmissionReader.withLimits(
                        ReadLimits.standard().withMaxBytes(50))
                .read(stream);

        assertThat(read.structure()).extracting(StructureFinding::getCode).containsExactly("json/size");
        assertThat(read.isWhole()).isFalse();
        assertThat(stream.available()).isEqualTo(149);
    }

    static InputStream fixture(String name) {
        return Objects.requireNonNull(SubmissionReaderTest.class.getResourceAsStream(name), name);
    }
}
