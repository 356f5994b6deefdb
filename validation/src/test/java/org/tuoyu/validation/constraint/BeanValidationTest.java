package org.tuoyu.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.constraint.ValidClauseId;
import org.tuoyu.constraint.ValidCreditCode;
import org.tuoyu.constraint.ValidDivision;
import org.tuoyu.constraint.ValidDocumentNumber;
import org.tuoyu.constraint.ValidIdentityNumber;
import org.tuoyu.constraint.ValidResidentId;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.IdentityDocumentType;

class BeanValidationTest {

    record Body(@ValidCreditCode @Nullable String code) {}

    record PublicBody(
            @ValidCreditCode(prefixes = {"12", "11"}) String code) {}

    record StrictBody(
            @ValidCreditCode(consistentSubject = true) String code) {}

    record NamedBody(@ValidCreditCode(message = "no code") String code) {}

    record Person(@ValidResidentId @Nullable String number) {}

    record Infant(
            @ValidIdentityNumber(IdentityDocumentType.BIRTH_CERTIFICATE) @Nullable
            String number) {}

    record Foreigner(
            @ValidIdentityNumber(IdentityDocumentType.FOREIGN_PERMANENT_RESIDENT_ID)
            String number) {}

    record Place(@ValidDivision @Nullable String code) {}

    record County(
            @ValidDivision(levels = Division.Level.COUNTY, listed = true) @Nullable
            String code) {}

    record Letter(@ValidDocumentNumber @Nullable String number) {}

    record Citation(@ValidClauseId @Nullable String clause) {}

    record Codes(List<@ValidCreditCode String> codes) {}

    /** A bean, as frameworks make them. */
    public static class Form {

        private StringBuilder code = new StringBuilder();

        /** Any sequence of characters will do. */
        @ValidCreditCode
        public CharSequence getCode() {
            return code;
        }

        void setCode(String text) {
            code = new StringBuilder(text);
        }
    }

    private static ValidatorFactory chinese;
    private static ValidatorFactory english;

    @BeforeAll
    static void makeEngines() {
        chinese = BeanValidation.factory(Locale.SIMPLIFIED_CHINESE);
        english = BeanValidation.factory(Locale.ENGLISH);
    }

    @AfterAll
    static void closeEngines() {
        chinese.close();
        english.close();
    }

    private static List<String> messages(ValidatorFactory factory, Object bean) {
        return factory.getValidator().validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43", "12330205TT00000159", "52330703TT0000023W", "91320509TT0000031Y",
                "92350102TT000004X6", "91441802TT0000058C", "91330205TT00001460", "91330205TT0000090W",
                "91350100M000100Y56"
            })
    void acceptsCreditCodes(String code) {
        assertThat(messages(english, new Body(code))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            91350100M000100Y4  | must have 18 characters but has 17: compare it with the registration certificate | 统一社会信用代码应为18位，现为17位，请与登记证照核对
            9135O100M000100Y43 | may not hold O as character 5; 0 may be meant: compare it with the registration certificate | 第5位不能是“O”，可能应为“0”，请与登记证照核对
            9135A100M000100Y43 | may not hold A as character 5: compare it with the registration certificate | 第5位不能是“A”，请与登记证照核对
            91350128M00000019A | ends in A where its other characters ask for F: one of the characters is wrong, compare all with the registration certificate | 校验码应为“F”，现为“A”，说明有字符填错，请与登记证照逐位核对
            """)
    void saysWhatIsWrongWithACreditCodeInBothLanguages(String code, String inEnglish, String inChinese) {
        assertThat(messages(english, new Body(code))).containsExactly(inEnglish);
        assertThat(messages(chinese, new Body(code))).containsExactly(inChinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9135{100M000100Y43 | U+007B
            9135}100M000100Y43 | U+007D
            9135$100M000100Y43 | U+0024
            9135\\100M000100Y43 | U+005C
            9135 100M000100Y43 | U+0020
            """)
    void showsSignsByTheirNumber(String code, String shown) {
        assertThat(messages(english, new Body(code)))
                .containsExactly(
                        "may not hold " + shown + " as character 5: compare it with the registration certificate");
    }

    @Test
    void reportsEveryFaultOfACreditCode() {
        assertThat(messages(english, new Body("9I35O100M000100Y43")))
                .hasSize(2)
                .anyMatch(message -> message.contains("character 2; 1 may be meant"))
                .anyMatch(message -> message.contains("character 5; 0 may be meant"));
        assertThat(messages(english, new Body("91350100M000100Y34")))
                .containsExactly("ends in 4 where its other characters ask for 0: one of the characters is wrong,"
                        + " compare all with the registration certificate");
        assertThat(messages(english, new StrictBody("91350100M000100Y34"))).hasSize(2);
    }

    @Test
    void refusesAnInconsistentSubjectOnlyWhenAsked() {
        assertThat(messages(english, new StrictBody("91350100M000100Y56")))
                .containsExactly("holds 5 as character 17 where the eight before ask for 4: compare characters 9 to 17"
                        + " with the registration certificate");
        assertThat(messages(english, new StrictBody("91350100M000100Y43"))).isEmpty();
    }

    @Test
    void refusesOtherPrefixesOnlyWhenAsked() {
        assertThat(messages(english, new PublicBody("12330205TT00000159"))).isEmpty();
        assertThat(messages(english, new PublicBody("91350100M000100Y43")))
                .containsExactly("must begin with one of 12, 11: check the type of body or the code");
        assertThat(messages(chinese, new PublicBody("91350100M000100Y43"))).containsExactly("前两位应为12, 11之一，请核对机构类别或代码");
    }

    @Test
    void leavesAMessageOfTheUsersOwnAlone() {
        assertThat(messages(english, new NamedBody("9I35O100M000100Y43"))).containsExactly("no code");
    }

    @Test
    void checksBeansAndElementsOfLists() {
        Form form = new Form();
        form.setCode("91350100M000100Y4");

        assertThat(english.getValidator().validate(form))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("code");
        assertThat(english.getValidator().validate(new Codes(List.of("91350100M000100Y43", "91350100M000100Y4"))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("codes[1].<list element>");
    }

    @Test
    void acceptsAbsentTexts() {
        List.of(
                        new Body(null),
                        new Person(null),
                        new Infant(null),
                        new Place(null),
                        new County(null),
                        new Letter(null),
                        new Citation(null))
                .forEach(bean -> assertThat(messages(english, bean)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X", "440524188001010014", "999999202402290017", "999999202402290025",
                "999999199001010032", "999999198006150056", "99999920240101001X", "999999202401010060",
                "11010519491231002x"
            })
    void acceptsResidentNumbers(String number) {
        assertThat(messages(english, new Person(number))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            110105194912310020 | has a check character that does not fit: one of the characters is wrong, compare all with the identity card | 校验码不符，说明有字符填错，请与身份证逐位核对
            99999920230229001X | holds a date of birth that does not exist, from place 7: compare it with the identity card | 第7位起的出生日期不存在，请与身份证核对
            110105491231002    | is a number of 15 digits of the first generation, which is out of use: enter the one of 18 characters | 15位的第一代号码已停止使用，请填写18位号码
            1101O519491231002X | holds a wrong character at place 5: only digits, and X at the end, are allowed | 第5位有误：只能是数字，末位可为X
            1101051949123100   | must have 18 characters but has 16: compare it with the identity card | 公民身份号码应为18位，现为16位，请与身份证核对
            """)
    void saysWhatIsWrongWithAResidentNumberWithoutShowingIt(String number, String inEnglish, String inChinese) {
        assertThat(messages(english, new Person(number))).containsExactly(inEnglish);
        assertThat(messages(chinese, new Person(number))).containsExactly(inChinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T990000001 | ''
            T99000001  | should have 10 characters but has 9: check the type of document, or compare the number with the document
            T99000000X | holds a wrong character at place 10: compare it with the document
            """)
    void checksNumbersOfBirthCertificates(String number, String message) {
        assertThat(messages(english, new Infant(number))).isEqualTo(message.isEmpty() ? List.of() : List.of(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            932682198501010017 | ''
            911124198108030024 | ''
            11010519491231002X | 号码前几位不是该类证件的前缀，请核对证件类型
            932682198501010018 | 校验码不符，说明有字符填错，请与证件逐位核对
            """)
    void checksNumbersOfForeigners(String number, String message) {
        assertThat(messages(chinese, new Foreigner(number)))
                .isEqualTo(message.isEmpty() ? List.of() : List.of(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            330703 | ''
            320584 | ''
            330700 | is the code of a division at another level than asked for: enter the one at the level of the field
            999999 | is not in the table of divisions: look the code up there
            33070  | must be the code of a division, in six digits
            """)
    void checksCodesOfCounties(String code, String message) {
        assertThat(messages(english, new County(code))).isEqualTo(message.isEmpty() ? List.of() : List.of(message));
    }

    @Test
    void asksOnlyForSixDigitsWhenNothingElseIsSaid() {
        assertThat(messages(english, new Place("999999"))).isEmpty();
        assertThat(messages(chinese, new Place("9999999"))).containsExactly("应为6位行政区划代码");
    }

    @Test
    void checksDocumentNumbersAndClauseIds() {
        assertThat(messages(english, new Letter("金区政办[2020]36号"))).isEmpty();
        assertThat(messages(chinese, new Letter("金区政办36号"))).containsExactly("应为文号：发文机关代字、〔年份〕、顺序号和“号”");
        assertThat(messages(english, new Citation("jindong/3.5.13.a"))).isEmpty();
        assertThat(messages(english, new Citation("jindong")))
                .containsExactly("must be the id of a clause: the document, a slash and the place in its text");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked, machine, message
            zh-CN  , en-US  , 应为6位行政区划代码
            zh     , de-DE  , 应为6位行政区划代码
            zh-TW  , en-US  , 应为6位行政区划代码
            en     , zh-CN  , 'must be the code of a division, in six digits'
            en-GB  , zh-CN  , 'must be the code of a division, in six digits'
            de     , zh-CN  , 'must be the code of a division, in six digits'
            """)
    @ResourceLock(Resources.LOCALE)
    void answersInTheLanguageAskedForWhateverTheMachineSpeaks(String asked, String machine, String message) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            try (ValidatorFactory factory = BeanValidation.factory(Locale.forLanguageTag(asked))) {
                assertThat(messages(factory, new Place("1"))).containsExactly(message);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void carriesNoCharacterOfAPersonalNumberInAMessage() {
        for (String number : List.of("110105194912310020", "1101O519491231002X", "11010519491232002X")) {
            Set<ConstraintViolation<Person>> violations = chinese.getValidator().validate(new Person(number));

            assertThat(violations)
                    .isNotEmpty()
                    .allSatisfy(violation -> assertThat(violation.getMessage())
                            .doesNotContain(number)
                            .doesNotContain(number.substring(6, 14)));
        }
    }
}
