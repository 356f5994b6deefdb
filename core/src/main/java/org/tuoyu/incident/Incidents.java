package org.tuoyu.incident;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;

/**
 * The records of what happened in an institution (事件记录). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Incidents extends Extensible, WithIncidents {

    /**
     * Reports to the authorities about harm to children (强制报告).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "强制报告")
    Optional<StatedList<@Valid MandatoryReport>> getMandatoryReports();

    /**
     * Incidents of abuse that a competent body found (虐童事件).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "虐童事件")
    Optional<StatedList<@Valid AbuseIncident>> getAbuseIncidents();

    /**
     * Reports of infectious disease (传染病报告).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "传染病报告")
    Optional<StatedList<@Valid InfectiousDiseaseReport>> getInfectiousReports();

    /**
     * Violations that an authority found (违规记录).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "违规记录")
    Optional<StatedList<@Valid Violation>> getViolations();

    /**
     * Safety accidents (安全事故).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "安全事故")
    Optional<StatedList<@Valid Accident>> getAccidents();

    /**
     * Complaints and their handling (投诉记录).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "投诉记录")
    Optional<StatedList<@Valid Complaint>> getComplaints();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Incidents}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableIncidents.Builder {
        Builder() {}
    }
}
