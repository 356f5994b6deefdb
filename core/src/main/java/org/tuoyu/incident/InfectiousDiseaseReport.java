package org.tuoyu.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;

/**
 * One report of infectious disease (传染病报告); says when, never who or what. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface InfectiousDiseaseReport extends Extensible, WithInfectiousDiseaseReport {

    /**
     * The day it was found (发现日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "发现日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getFoundOn();

    /**
     * The day it was reported (报告日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "报告日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getReportedOn();

    /**
     * The day the place was disinfected (消毒日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "消毒日期")
    Optional<LocalDate> getDisinfectedOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InfectiousDiseaseReport}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableInfectiousDiseaseReport.Builder {
        Builder() {}
    }
}
