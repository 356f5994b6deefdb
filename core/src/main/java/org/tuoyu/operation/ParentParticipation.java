package org.tuoyu.operation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;

/**
 * How parents take part in an institution (家长参与). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ParentParticipation extends Extensible, WithParentParticipation {

    /**
     * The day the parents' committee was set up (家长委员会成立日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "家长委员会成立日期")
    Optional<LocalDate> getCommitteeEstablishedOn();

    /**
     * The days on which the committee was heard (征询家委会日期).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "征询家委会日期")
    Optional<StatedList<LocalDate>> getCommitteeConsultedOn();

    /**
     * The days of parent meetings (家长会日期).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "家长会日期")
    Optional<StatedList<LocalDate>> getMeetingsHeldOn();

    /**
     * The open days (开放日日期).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "开放日日期")
    Optional<StatedList<LocalDate>> getOpenDaysHeldOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ParentParticipation}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableParentParticipation.Builder {
        Builder() {}
    }
}
