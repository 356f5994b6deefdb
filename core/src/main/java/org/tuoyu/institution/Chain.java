package org.tuoyu.institution;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.identifier.CreditCode;

/**
 * What ties an institution to a chain (连锁). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Chain extends Extensible, WithChain {

    /**
     * Whether the institution belongs to a chain (是否连锁).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否连锁")
    Optional<Boolean> getMember();

    /**
     * How the chain runs it (连锁方式).
     *
     * @return absent: not stated
     */
    @Label(zh = "连锁方式")
    Optional<ChainKind> getKind();

    /**
     * The credit code of the head company (总部统一社会信用代码).
     *
     * @return absent: not stated
     */
    @Label(zh = "总部统一社会信用代码")
    Optional<CreditCode> getParentCreditCode();

    /**
     * The number of the agreement on the scope of the chain (协议编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "协议编号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getAgreementNumber();

    /**
     * The day the agreement was signed (协议签订日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "协议签订日期")
    Optional<LocalDate> getAgreementSignedOn();

    /**
     * Whether the institution lies within the agreed scope (是否在协议范围内).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否在协议范围内")
    Optional<Boolean> getWithinAgreedScope();

    /**
     * Whether its tax is consolidated with that of the head company (是否汇总纳税).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否汇总纳税")
    Optional<Boolean> getTaxConsolidated();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Chain}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableChain.Builder {
        Builder() {}
    }
}
