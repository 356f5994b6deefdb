package org.tuoyu.identifier;

import java.util.Optional;
import org.tuoyu.fact.Label;

/**
 * The department whose code a credit code begins with (登记管理部门代码).
 *
 * <p>Source: GB 32100-2015 and the codes that were added to it.
 */
public enum RegistrationDepartment {
    /** The office for the establishment of public bodies. */
    @Label(zh = "机构编制", en = "establishment of public bodies")
    ESTABLISHMENT('1'),

    /** Foreign affairs. */
    @Label(zh = "外交")
    FOREIGN_AFFAIRS('2'),

    /** Administration of justice. */
    @Label(zh = "司法行政")
    JUSTICE('3'),

    /** Culture. */
    @Label(zh = "文化")
    CULTURE('4'),

    /** Civil affairs. */
    @Label(zh = "民政")
    CIVIL_AFFAIRS('5'),

    /** Tourism. */
    @Label(zh = "旅游")
    TOURISM('6'),

    /** Religious affairs. */
    @Label(zh = "宗教", en = "religious affairs")
    RELIGION('7'),

    /** Trade unions. */
    @Label(zh = "工会")
    TRADE_UNIONS('8'),

    /** Market regulation, formerly industry and commerce. */
    @Label(zh = "市场监管")
    MARKET_REGULATION('9'),

    /** The Central Military Commission. */
    @Label(zh = "中央军委", en = "Central Military Commission")
    MILITARY_COMMISSION('A'),

    /** Agriculture. */
    @Label(zh = "农业")
    AGRICULTURE('N'),

    /** Any other department. */
    @Label(zh = "其他")
    OTHER('Y');

    private static final RegistrationDepartment[] ALL = values();

    private final char code;

    RegistrationDepartment(char code) {
        this.code = code;
    }

    /**
     * The code of the department.
     *
     * @return a digit or a capital letter
     */
    public char getCode() {
        return code;
    }

    /**
     * The department with a code.
     *
     * @param code a digit or a capital letter
     * @return empty when no department has it
     */
    public static Optional<RegistrationDepartment> of(char code) {
        for (RegistrationDepartment department : ALL) {
            if (department.code == code) {
                return Optional.of(department);
            }
        }
        return Optional.empty();
    }

    static boolean isCode(char code) {
        for (RegistrationDepartment department : ALL) {
            if (department.code == code) {
                return true;
            }
        }
        return false;
    }
}
