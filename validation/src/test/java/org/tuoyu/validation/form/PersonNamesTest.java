package org.tuoyu.validation.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names are made up. */
class PersonNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王小明",
                "赵明",
                "欧阳小明",
                "王小明（局长）",
                "局长王小明",
                "书记主任王小明",
                "分管副局长 王小明",
                "李女士",
                "办公室05790000000",
                "Wang Xiaoming"
            })
    void aPersonIsNamed(String words) {
        assertThat(PersonNames.isNamedIn(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "分管副局长",
        "副区长",
        "段长",
        "常务副区长",
        "金东区区长",
        "区委宣传部副部长、区哲学社会科学界联合会主席",
        "局党组成员",
        "金东区",
        "卫健委",
        "团委书记",
        "办公室主任（兼）",
        "Deputy Director",
        "head in charge",
        "''"
    })
    void aPostIsNoPerson(String words) {
        assertThat(PersonNames.isNamedIn(words)).isFalse();
    }
}
