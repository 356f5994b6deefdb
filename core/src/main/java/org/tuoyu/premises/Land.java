package org.tuoyu.premises;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;
import org.tuoyu.quantity.Yuan;

/**
 * The land a site stands on (用地). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Land extends Extensible, WithLand {

    /**
     * What the land is designated for (用地类别).
     *
     * @return absent: not stated
     */
    @Label(zh = "用地类别")
    Optional<LandUseType> getUseType();

    /**
     * How it was supplied (供地方式).
     *
     * @return absent: not stated
     */
    @Label(zh = "供地方式", en = "how the land was supplied")
    Optional<LandSupplyMode> getSupplyMode();

    /**
     * Whether its use conforms to the catalogue of land for allocation (是否符合划拨用地目录).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否符合划拨用地目录", en = "in the catalogue for allocation")
    Optional<Boolean> getInAllocationCatalogue();

    /**
     * The number of the recognition by the authority in charge of the sector (主管部门认定文号).
     *
     * @return absent: not stated
     */
    @Label(zh = "主管部门认定文号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getSectorRecognitionNumber();

    /**
     * The appraised price (评估价格).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "评估价格")
    @Unit("yuan")
    Optional<Yuan> getAppraisedPrice();

    /**
     * The designation on whose price the appraisal rests (评估参照用地类别).
     *
     * @return absent: not stated
     */
    @Label(zh = "评估参照用地类别")
    Optional<LandUseType> getAppraisalBasis();

    /**
     * The base price of a paid use (供地底价).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "供地底价")
    @Unit("yuan")
    Optional<Yuan> getBasePrice();

    /**
     * Whether the use was changed (是否改变土地用途).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否改变土地用途")
    Optional<Boolean> getUseChanged();

    /**
     * Whether the right to use it is mortgaged (是否抵押).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否抵押")
    Optional<Boolean> getMortgaged();

    /**
     * Whether another enterprise took over from the first (是否由其他企业承接).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否由其他企业承接", en = "taken over by another enterprise")
    Optional<Boolean> getTakenOver();

    /**
     * Whether that enterprise has the qualification required (承接企业是否具备资质).
     *
     * @return absent: not stated
     */
    @Label(zh = "承接企业是否具备资质")
    Optional<Boolean> getSuccessorQualified();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Land}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableLand.Builder {
        Builder() {}
    }
}
