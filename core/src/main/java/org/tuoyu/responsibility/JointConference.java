package org.tuoyu.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.DocumentNumber;

/**
 * A coordinating body of departments (协调机构). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface JointConference extends Extensible, WithJointConference {

    /**
     * The place (区划).
     *
     * @return absent: not stated
     */
    @Label(zh = "区划")
    Optional<Division> getDivision();

    /**
     * What kind of body it is (协调机构类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "协调机构类型")
    Optional<ConferenceKind> getKind();

    /**
     * Its name (协调机构名称).
     *
     * @return absent: not stated
     */
    @Label(zh = "协调机构名称")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getName();

    /**
     * The day it was set up (成立日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "成立日期")
    Optional<LocalDate> getEstablishedOn();

    /**
     * The number of the document that sets it up (成立文号).
     *
     * @return absent: not stated
     */
    @Label(zh = "成立文号")
    Optional<DocumentNumber> getDocumentNumber();

    /**
     * The body that hosts its office (办公室所在单位).
     *
     * @return absent: not stated
     */
    @Label(zh = "办公室所在单位", en = "body that hosts the office")
    Optional<Department> getOfficeHost();

    /**
     * Its posts (职务).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "职务")
    Optional<StatedList<@Valid ConferencePost>> getPosts();

    /**
     * Its meetings (会议).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "会议")
    Optional<StatedList<@Valid ConferenceMeeting>> getMeetings();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link JointConference}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableJointConference.Builder {
        Builder() {}
    }
}
