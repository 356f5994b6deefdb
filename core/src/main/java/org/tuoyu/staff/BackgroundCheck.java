package org.tuoyu.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;
import org.tuoyu.person.RecordQueryResult;

/**
 * One repeated query of criminal records of a staff member (违法犯罪记录年度查询). Immutable.
 *
 * <p>Source: 未成年人保护法.
 */
@Value.Immutable
@ModelStyle
public interface BackgroundCheck extends Extensible, WithBackgroundCheck {

    /**
     * The day of the query (查询日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "查询日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getCheckedOn();

    /**
     * What it found (查询结论).
     *
     * @return absent: not stated
     */
    @Label(zh = "查询结论")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<RecordQueryResult> getResult();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BackgroundCheck}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableBackgroundCheck.Builder {
        Builder() {}
    }
}
