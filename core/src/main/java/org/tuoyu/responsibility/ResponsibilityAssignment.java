package org.tuoyu.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.evidence.Evidence;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.ResponsibilityRole;

/**
 * One duty of one body in one place (职责分工). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ResponsibilityAssignment extends Extensible, WithResponsibilityAssignment {

    /**
     * The place (区划).
     *
     * @return absent: not stated
     */
    @Label(zh = "区划")
    Optional<Division> getDivision();

    /**
     * The kind of body (部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "部门")
    Optional<Department> getDepartment();

    /**
     * The name of the body in that place (部门名称).
     *
     * @return absent: not stated
     */
    @Label(zh = "部门名称")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getDepartmentName();

    /**
     * The nine-digit code of a township-level unit (街道（乡镇）代码).
     *
     * @return absent: not stated
     */
    @Label(zh = "街道（乡镇）代码")
    @Pattern(regexp = "[0-9]{9}", payload = Unwrap.class)
    Optional<String> getTownship();

    /**
     * The duty (任务).
     *
     * @return absent: not stated
     */
    @Label(zh = "任务", en = "duty")
    Optional<DutyCode> getDuty();

    /**
     * The local reference of the task (任务序号).
     *
     * @return absent: not stated
     */
    @Label(zh = "任务序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getTaskRef();

    /**
     * The duty in words (任务概述).
     *
     * @return absent: not stated
     */
    @Label(zh = "任务概述")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getDutySummary();

    /**
     * What part the body takes (角色).
     *
     * @return absent: not stated
     */
    @Label(zh = "角色")
    Optional<ResponsibilityRole> getRole();

    /**
     * The id of the clause that says so (依据条款).
     *
     * @return absent: not stated
     */
    @Label(zh = "依据条款")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getClause();

    /**
     * Which institutions it is about (对象范围).
     *
     * @return absent: not stated
     */
    @Label(zh = "对象范围", en = "who is covered")
    Optional<SubjectScope> getSubjectScope();

    /**
     * The post to turn to (联络职务); never a name.
     *
     * @return absent: not stated
     */
    @Label(zh = "联络职务", en = "post to contact")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getContactPost();

    /**
     * The first day (起始日).
     *
     * @return absent: not stated
     */
    @Label(zh = "起始日", en = "first day")
    Optional<LocalDate> getValidFrom();

    /**
     * The last day, inclusive (截止日).
     *
     * @return absent: without end, or not stated
     */
    @Label(zh = "截止日", en = "last day")
    Optional<LocalDate> getValidTo();

    /**
     * The last day on which a task is in time (完成期限).
     *
     * @return absent: not stated
     */
    @Label(zh = "完成期限")
    Optional<LocalDate> getDueOn();

    /**
     * The day a task was done (完成日期).
     *
     * @return absent: not done, or not stated
     */
    @Label(zh = "完成日期")
    Optional<LocalDate> getCompletedOn();

    /**
     * What shows that it was done (佐证).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "佐证")
    Optional<StatedList<@Valid Evidence>> getEvidence();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ResponsibilityAssignment}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableResponsibilityAssignment.Builder {
        Builder() {}
    }
}
