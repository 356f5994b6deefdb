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
    @Label(zh = "博士研究生毕业", en = "doctorate (graduated)")
    DOCTORATE_GRADUATED("11"),
    /** A doctorate, completed without graduating. */
    @Label(zh = "博士研究生结业", en = "doctorate (completed without graduation)")
    DOCTORATE_COMPLETED("12"),
    /** A doctorate, left before the end. */
    @Label(zh = "博士研究生肄业", en = "doctorate (not completed)")
    DOCTORATE_INCOMPLETE("13"),
    /** A master's degree course, graduated. */
    @Label(zh = "硕士研究生毕业", en = "master’s degree (graduated)")
    MASTER_GRADUATED("14"),
    /** A master's degree course, completed without graduating. */
    @Label(zh = "硕士研究生结业", en = "master’s degree (completed without graduation)")
    MASTER_COMPLETED("15"),
    /** A master's degree course, left before the end. */
    @Label(zh = "硕士研究生肄业", en = "master’s degree (not completed)")
    MASTER_INCOMPLETE("16"),
    /** A postgraduate class, graduated. */
    @Label(zh = "研究生班毕业", en = "postgraduate class (graduated)")
    POSTGRADUATE_CLASS_GRADUATED("17"),
    /** A postgraduate class, completed without graduating. */
    @Label(zh = "研究生班结业", en = "postgraduate class (completed without graduation)")
    POSTGRADUATE_CLASS_COMPLETED("18"),
    /** A postgraduate class, left before the end. */
    @Label(zh = "研究生班肄业", en = "postgraduate class (not completed)")
    POSTGRADUATE_CLASS_INCOMPLETE("19"),
    /** An undergraduate course, without saying how it ended. */
    @Label(zh = "大学本科教育")
    BACHELOR("20"),
    /** An undergraduate course, graduated. */
    @Label(zh = "大学本科毕业", en = "bachelor’s degree (graduated)")
    BACHELOR_GRADUATED("21"),
    /** An undergraduate course, completed without graduating. */
    @Label(zh = "大学本科结业", en = "bachelor’s degree (completed without graduation)")
    BACHELOR_COMPLETED("22"),
    /** An undergraduate course, left before the end. */
    @Label(zh = "大学本科肄业", en = "bachelor’s degree (not completed)")
    BACHELOR_INCOMPLETE("23"),
    /** A general class of a university, graduated. */
    @Label(zh = "大学普通班毕业", en = "general university class (graduated)")
    UNIVERSITY_GENERAL_CLASS_GRADUATED("28"),
    /** Junior college, without saying how it ended. */
    @Label(zh = "大学专科教育")
    JUNIOR_COLLEGE("30"),
    /** Junior college, graduated. */
    @Label(zh = "大学专科毕业", en = "junior college (graduated)")
    JUNIOR_COLLEGE_GRADUATED("31"),
    /** Junior college, completed without graduating. */
    @Label(zh = "大学专科结业", en = "junior college (completed without graduation)")
    JUNIOR_COLLEGE_COMPLETED("32"),
    /** Junior college, left before the end. */
    @Label(zh = "大学专科肄业", en = "junior college (not completed)")
    JUNIOR_COLLEGE_INCOMPLETE("33"),
    /** Secondary vocational education, without saying how it ended. */
    @Label(zh = "中等职业教育")
    SECONDARY_VOCATIONAL("40"),
    /** A secondary specialised school, graduated. */
    @Label(zh = "中等专科毕业", en = "specialised secondary school (graduated)")
    SECONDARY_SPECIALISED_GRADUATED("41"),
    /** A secondary specialised school, completed without graduating. */
    @Label(zh = "中等专科结业", en = "specialised secondary school (completed without graduation)")
    SECONDARY_SPECIALISED_COMPLETED("42"),
    /** A secondary specialised school, left before the end. */
    @Label(zh = "中等专科肄业", en = "specialised secondary school (not completed)")
    SECONDARY_SPECIALISED_INCOMPLETE("43"),
    /** A vocational high school, graduated. */
    @Label(zh = "职业高中毕业", en = "vocational high school (graduated)")
    VOCATIONAL_HIGH_GRADUATED("44"),
    /** A vocational high school, completed without graduating. */
    @Label(zh = "职业高中结业", en = "vocational high school (completed without graduation)")
    VOCATIONAL_HIGH_COMPLETED("45"),
    /** A vocational high school, left before the end. */
    @Label(zh = "职业高中肄业", en = "vocational high school (not completed)")
    VOCATIONAL_HIGH_INCOMPLETE("46"),
    /** A skilled workers' school, graduated. */
    @Label(zh = "技工学校毕业", en = "skilled-worker school (graduated)")
    SKILLED_WORKER_GRADUATED("47"),
    /** A skilled workers' school, completed without graduating. */
    @Label(zh = "技工学校结业", en = "skilled-worker school (completed without graduation)")
    SKILLED_WORKER_COMPLETED("48"),
    /** A skilled workers' school, left before the end. */
    @Label(zh = "技工学校肄业", en = "skilled-worker school (not completed)")
    SKILLED_WORKER_INCOMPLETE("49"),
    /** Senior secondary school, without saying how it ended. */
    @Label(zh = "普通高级中学教育")
    SENIOR_SECONDARY("60"),
    /** Senior secondary school, graduated. */
    @Label(zh = "普通高中毕业", en = "senior secondary school (graduated)")
    SENIOR_SECONDARY_GRADUATED("61"),
    /** Senior secondary school, completed without graduating. */
    @Label(zh = "普通高中结业", en = "senior secondary school (completed without graduation)")
    SENIOR_SECONDARY_COMPLETED("62"),
    /** Senior secondary school, left before the end. */
    @Label(zh = "普通高中肄业", en = "senior secondary school (not completed)")
    SENIOR_SECONDARY_INCOMPLETE("63"),
    /** Junior secondary school, without saying how it ended. */
    @Label(zh = "初级中学教育")
    JUNIOR_SECONDARY("70"),
    /** Junior secondary school, graduated. */
    @Label(zh = "初中毕业", en = "junior secondary school (graduated)")
    JUNIOR_SECONDARY_GRADUATED("71"),
    /** Junior secondary school, left before the end. */
    @Label(zh = "初中肄业", en = "junior secondary school (not completed)")
    JUNIOR_SECONDARY_INCOMPLETE("73"),
    /** Primary school, without saying how it ended. */
    @Label(zh = "小学教育")
    PRIMARY("80"),
    /** Primary school, graduated. */
    @Label(zh = "小学毕业", en = "primary school (graduated)")
    PRIMARY_GRADUATED("81"),
    /** Primary school, left before the end. */
    @Label(zh = "小学肄业", en = "primary school (not completed)")
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
