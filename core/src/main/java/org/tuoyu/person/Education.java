package org.tuoyu.person;

import java.util.Optional;
import org.tuoyu.fact.Label;

/**
 * The education of a person and how it ended (学历).
 *
 * <p>Source: GB/T 4658.
 */
public enum Education {
    /** Postgraduate education, without saying how it ended. */
    @Label(zh = "研究生教育")
    POSTGRADUATE("10"),
    /** A doctorate, graduated. */
    @Label(zh = "博士研究生毕业")
    DOCTORATE_GRADUATED("11"),
    /** A doctorate, completed without graduating. */
    @Label(zh = "博士研究生结业")
    DOCTORATE_COMPLETED("12"),
    /** A doctorate, left before the end. */
    @Label(zh = "博士研究生肄业")
    DOCTORATE_INCOMPLETE("13"),
    /** A master's degree course, graduated. */
    @Label(zh = "硕士研究生毕业")
    MASTER_GRADUATED("14"),
    /** A master's degree course, completed without graduating. */
    @Label(zh = "硕士研究生结业")
    MASTER_COMPLETED("15"),
    /** A master's degree course, left before the end. */
    @Label(zh = "硕士研究生肄业")
    MASTER_INCOMPLETE("16"),
    /** A postgraduate class, graduated. */
    @Label(zh = "研究生班毕业")
    POSTGRADUATE_CLASS_GRADUATED("17"),
    /** A postgraduate class, completed without graduating. */
    @Label(zh = "研究生班结业")
    POSTGRADUATE_CLASS_COMPLETED("18"),
    /** A postgraduate class, left before the end. */
    @Label(zh = "研究生班肄业")
    POSTGRADUATE_CLASS_INCOMPLETE("19"),
    /** An undergraduate course, without saying how it ended. */
    @Label(zh = "大学本科教育")
    BACHELOR("20"),
    /** An undergraduate course, graduated. */
    @Label(zh = "大学本科毕业")
    BACHELOR_GRADUATED("21"),
    /** An undergraduate course, completed without graduating. */
    @Label(zh = "大学本科结业")
    BACHELOR_COMPLETED("22"),
    /** An undergraduate course, left before the end. */
    @Label(zh = "大学本科肄业")
    BACHELOR_INCOMPLETE("23"),
    /** A general class of a university, graduated. */
    @Label(zh = "大学普通班毕业")
    UNIVERSITY_GENERAL_CLASS_GRADUATED("28"),
    /** Junior college, without saying how it ended. */
    @Label(zh = "大学专科教育")
    JUNIOR_COLLEGE("30"),
    /** Junior college, graduated. */
    @Label(zh = "大学专科毕业")
    JUNIOR_COLLEGE_GRADUATED("31"),
    /** Junior college, completed without graduating. */
    @Label(zh = "大学专科结业")
    JUNIOR_COLLEGE_COMPLETED("32"),
    /** Junior college, left before the end. */
    @Label(zh = "大学专科肄业")
    JUNIOR_COLLEGE_INCOMPLETE("33"),
    /** Secondary vocational education, without saying how it ended. */
    @Label(zh = "中等职业教育")
    SECONDARY_VOCATIONAL("40"),
    /** A secondary specialised school, graduated. */
    @Label(zh = "中等专科毕业")
    SECONDARY_SPECIALISED_GRADUATED("41"),
    /** A secondary specialised school, completed without graduating. */
    @Label(zh = "中等专科结业")
    SECONDARY_SPECIALISED_COMPLETED("42"),
    /** A secondary specialised school, left before the end. */
    @Label(zh = "中等专科肄业")
    SECONDARY_SPECIALISED_INCOMPLETE("43"),
    /** A vocational high school, graduated. */
    @Label(zh = "职业高中毕业")
    VOCATIONAL_HIGH_GRADUATED("44"),
    /** A vocational high school, completed without graduating. */
    @Label(zh = "职业高中结业")
    VOCATIONAL_HIGH_COMPLETED("45"),
    /** A vocational high school, left before the end. */
    @Label(zh = "职业高中肄业")
    VOCATIONAL_HIGH_INCOMPLETE("46"),
    /** A skilled workers' school, graduated. */
    @Label(zh = "技工学校毕业")
    SKILLED_WORKER_GRADUATED("47"),
    /** A skilled workers' school, completed without graduating. */
    @Label(zh = "技工学校结业")
    SKILLED_WORKER_COMPLETED("48"),
    /** A skilled workers' school, left before the end. */
    @Label(zh = "技工学校肄业")
    SKILLED_WORKER_INCOMPLETE("49"),
    /** Senior secondary school, without saying how it ended. */
    @Label(zh = "普通高级中学教育")
    SENIOR_SECONDARY("60"),
    /** Senior secondary school, graduated. */
    @Label(zh = "普通高中毕业")
    SENIOR_SECONDARY_GRADUATED("61"),
    /** Senior secondary school, completed without graduating. */
    @Label(zh = "普通高中结业")
    SENIOR_SECONDARY_COMPLETED("62"),
    /** Senior secondary school, left before the end. */
    @Label(zh = "普通高中肄业")
    SENIOR_SECONDARY_INCOMPLETE("63"),
    /** Junior secondary school, without saying how it ended. */
    @Label(zh = "初级中学教育")
    JUNIOR_SECONDARY("70"),
    /** Junior secondary school, graduated. */
    @Label(zh = "初中毕业")
    JUNIOR_SECONDARY_GRADUATED("71"),
    /** Junior secondary school, left before the end. */
    @Label(zh = "初中肄业")
    JUNIOR_SECONDARY_INCOMPLETE("73"),
    /** Primary school, without saying how it ended. */
    @Label(zh = "小学教育")
    PRIMARY("80"),
    /** Primary school, graduated. */
    @Label(zh = "小学毕业")
    PRIMARY_GRADUATED("81"),
    /** Primary school, left before the end. */
    @Label(zh = "小学肄业")
    PRIMARY_INCOMPLETE("83"),
    /** Any other education. */
    @Label(zh = "其他")
    OTHER("90");

    private final String code;

    Education(String code) {
        this.code = code;
    }

    /**
     * The code of the standard (学历代码).
     *
     * @return two digits
     */
    public String getCode() {
        return code;
    }

    /**
     * The education with a code of the standard.
     *
     * @param code two digits
     * @return empty when the standard has no such code
     */
    public static Optional<Education> of(String code) {
        for (Education education : values()) {
            if (education.code.equals(code)) {
                return Optional.of(education);
            }
        }
        return Optional.empty();
    }
}
