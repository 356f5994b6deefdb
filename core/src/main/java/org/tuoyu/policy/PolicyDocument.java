package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One instrument (政策文件): number, issuer, place, status and the dates of its life. An open end has no date.
 */
@Value.Immutable
@ModelStyle
public interface PolicyDocument extends WithPolicyDocument {

    /**
     * {@return the id: a short name, or {@code national/} and a short name}
     */
    @Label(zh = "标识")
    String getId();

    /**
     * {@return the title}
     */
    @Label(zh = "标题")
    Text getTitle();

    /**
     * {@return the document number (发文字号); absent when it has none}
     */
    @Label(zh = "文号")
    Optional<String> getNumber();

    /**
     * {@return who issued it}
     */
    @Label(zh = "发文机关")
    Text getIssuer();

    /**
     * {@return the place it governs: six digits, {@code 000000} for the nation}
     */
    @Label(zh = "行政区划代码")
    String getDivision();

    /**
     * {@return where it stands}
     */
    @Label(zh = "状态")
    DocumentStatus getStatus();

    /**
     * {@return what kind of instrument it is}
     */
    @Label(zh = "效力")
    DocumentForce getForce();

    /**
     * {@return the day of issue}
     */
    @Label(zh = "印发日期")
    Optional<LocalDate> getIssuedOn();

    /**
     * {@return the first day in force, inclusive; absent for what was never in force}
     */
    @Label(zh = "施行日期")
    Optional<LocalDate> getInForceFrom();

    /**
     * {@return the last day in force, inclusive; absent when open}
     */
    @Label(zh = "失效日期")
    Optional<LocalDate> getInForceUntil();

    /**
     * {@return what these dates rest on}
     */
    @Label(zh = "日期依据")
    DateBasis getDateBasis();

    /**
     * {@return the day on which somebody last checked all this}
     */
    @Label(zh = "核对日期")
    LocalDate getCheckedOn();

    /**
     * {@return the id of the document that this one continues}
     */
    @Label(zh = "延续文件")
    Optional<String> getContinues();

    /**
     * {@return what a reader should know about it}
     */
    @Label(zh = "说明")
    Optional<Text> getNote();

    /**
     * Whether the document is in force on a day.
     *
     * @param day any day
     * @return {@code false} before its first day, after its last, and always without a first day
     */
    default boolean isInForce(LocalDate day) {
        return getInForceFrom().filter(from -> !day.isBefore(from)).isPresent()
                && getInForceUntil().filter(day::isAfter).isEmpty();
    }

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PolicyDocument}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutablePolicyDocument.Builder {
        Builder() {}
    }
}
