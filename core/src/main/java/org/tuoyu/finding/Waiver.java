package org.tuoyu.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.RuleId;

/**
 * Leave to depart from one rule for one subject until a day (豁免). What is waived stays in the report and no longer stands
 * against the submission. A breach of a mandatory clause is waived only by a waiver that names its issuer.
 */
@Value.Immutable
@ModelStyle
public interface Waiver extends WithWaiver {

    /**
     * {@return the rule}
     */
    @Label(zh = "规则")
    RuleId getRule();

    /**
     * {@return credit code or reference, as outcomes name their subject}
     */
    @Label(zh = "主体")
    String getSubject();

    /**
     * {@return why}
     */
    @Label(zh = "理由")
    String getReason();

    /**
     * {@return the body or post that grants it}
     */
    @Label(zh = "签发单位")
    Optional<String> getIssuer();

    /**
     * {@return the last day on which it counts}
     */
    @Label(zh = "有效期至")
    LocalDate getUntil();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Waiver}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
