package org.tuoyu.evidence;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One piece of evidence behind a statement, by reference; the thing itself is never part of a submission (佐证).
 * Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Evidence extends Extensible, WithEvidence {

    /**
     * What kind of thing it is (佐证类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "佐证类型")
    Optional<EvidenceType> getEvidenceType();

    /**
     * The number or name under which it is kept (佐证编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "佐证编号", en = "number of the evidence")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getReference();

    /**
     * Who issued it (出具单位).
     *
     * @return absent: not stated
     */
    @Label(zh = "出具单位")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getIssuer();

    /**
     * The day it was issued (出具日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "出具日期")
    Optional<LocalDate> getIssuedOn();

    /**
     * The SHA-256 of the file in lower-case hexadecimal digits (文件摘要).
     *
     * @return absent: not stated
     */
    @Label(zh = "文件摘要", en = "digest of the file")
    @Pattern(regexp = "[0-9a-f]{64}", payload = Unwrap.class)
    Optional<String> getHash();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Evidence}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
