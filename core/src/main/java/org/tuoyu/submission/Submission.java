package org.tuoyu.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.employer.Employer;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Required;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.responsibility.JointConference;
import org.tuoyu.responsibility.ResponsibilityAssignment;
import org.tuoyu.subsidy.Claim;

/**
 * One submitted document (报送文档): facts of institutions, claims, employers, regions and responsible bodies, stated by
 * one submitter for one place and date. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Submission extends Extensible, WithSubmission {

    /**
     * The version of the document format, such as {@code 1.0} (文档版本). Documents of a later minor version are read; what was
     * added to the format since is kept as additional fields.
     *
     * @return stated in every submission; absent: it could not be read
     */
    @Label(zh = "文档版本")
    @Required
    @Pattern(regexp = "1\\.[0-9]+(\\.[0-9]+)?", payload = Unwrap.class)
    Optional<String> getSchemaVersion();

    /**
     * The number by which the submitter knows the document (报送编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "报送编号", en = "submission number")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getSubmissionId();

    /**
     * Why the document is submitted (报送类型).
     *
     * @return stated in every submission; absent: it could not be read, and whatever is asked of some types only is undetermined
     */
    @Label(zh = "报送类型")
    @Required
    Optional<SubmissionType> getSubmissionType();

    /**
     * The place whose rules are asked for (适用辖区).
     *
     * @return absent: the caller names the place
     */
    @Label(zh = "适用辖区")
    Optional<Division> getDivision();

    /**
     * The day for which the facts hold and on which they are judged (核验基准日).
     *
     * @return absent: the caller names the day
     */
    @Label(zh = "核验基准日", en = "reference date")
    Optional<LocalDate> getAsOf();

    /**
     * The period that the document reports on or claims for (报告期).
     *
     * @return absent: not stated
     */
    @Label(zh = "报告期")
    Optional<@Valid Period> getPeriod();

    /**
     * The day the document was prepared (编制日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "编制日期")
    Optional<LocalDate> getPreparedOn();

    /**
     * Who submits the document (报送单位).
     *
     * @return absent: not stated
     */
    @Label(zh = "报送单位")
    Optional<@Valid Submitter> getSubmitter();

    /**
     * The template that the document was filled into (模板标识).
     *
     * @return absent: not stated
     */
    @Label(zh = "模板标识", en = "template")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getTemplateId();

    /**
     * The id of the provincial policy pack that the submitter asks to be applied (省级规则包).
     *
     * @return absent: not stated
     */
    @Label(zh = "省级规则包", en = "pack of the province")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getProvincePack();

    /**
     * The options chosen for open readings (口径选项): reading id to option id, in the order submitted.
     *
     * @return empty: every reading takes its default
     */
    @Label(zh = "口径选项", en = "readings taken")
    Map<String, String> getReadings();

    /**
     * The working days by which deadlines are counted (工作日历).
     *
     * @return absent: not stated
     */
    @Label(zh = "工作日历", en = "working calendar")
    Optional<@Valid WorkCalendar> getCalendar();

    /**
     * The institutions that the document is about (托育机构).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "托育机构")
    Optional<StatedList<@Valid Institution>> getInstitutions();

    /**
     * The claims made (补助申报).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "补助申报")
    Optional<StatedList<@Valid Claim>> getClaims();

    /**
     * The employers that the document is about (用人单位).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "用人单位")
    Optional<StatedList<@Valid Employer>> getEmployers();

    /**
     * Statistics of regions, each for one day (区域统计).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "区域统计", en = "region statistics")
    Optional<StatedList<@Valid RegionStatistics>> getRegions();

    /**
     * Duties and the bodies that do them (职责分工).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "职责分工", en = "responsibility table")
    Optional<StatedList<@Valid ResponsibilityAssignment>> getResponsibilities();

    /**
     * The coordinating bodies set up (协调机构).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "协调机构")
    Optional<StatedList<@Valid JointConference>> getJointConferences();

    /**
     * Declared facts for clauses that only a person can judge (声明事项).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "声明事项")
    Optional<StatedList<@Valid Attestation>> getAttestations();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Submission}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableSubmission.Builder {
        Builder() {}
    }
}
