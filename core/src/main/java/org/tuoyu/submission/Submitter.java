package org.tuoyu.submission;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.identifier.CreditCode;

/**
 * Who submits a document (报送单位). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Submitter extends Extensible, WithSubmitter {

    /**
     * The name of the submitting body (报送单位名称).
     *
     * @return absent: not stated
     */
    @Label(zh = "报送单位名称")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getName();

    /**
     * The credit code of the submitting body (报送单位统一社会信用代码).
     *
     * @return absent: not stated
     */
    @Label(zh = "报送单位统一社会信用代码")
    Optional<CreditCode> getCreditCode();

    /**
     * The software that produced the document (报送系统).
     *
     * @return absent: not stated
     */
    @Label(zh = "报送系统")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getSystem();

    /**
     * The version of that software (系统版本).
     *
     * @return absent: not stated
     */
    @Label(zh = "系统版本")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getSystemVersion();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Submitter}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableSubmitter.Builder {
        Builder() {}
    }
}
