package org.tuoyu.filing;

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
 * One document handed in with a filing (备案材料); by number and date, never its content. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface FilingDocument extends Extensible, WithFilingDocument {

    /**
     * What it is (材料类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "材料类型")
    Optional<FilingDocumentType> getDocumentType();

    /**
     * Its number (材料编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "材料编号", en = "number of the document")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getNumber();

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
     * The last day on which it is valid, inclusive (有效期至).
     *
     * @return absent: not stated
     */
    @Label(zh = "有效期至", en = "document valid until")
    Optional<LocalDate> getValidUntil();

    /**
     * The conclusion it states (材料结论).
     *
     * @return absent: not stated
     */
    @Label(zh = "材料结论", en = "conclusion of the document")
    Optional<FilingDocumentResult> getResult();

    /**
     * The SHA-256 of the file in lower-case hexadecimal digits (文件摘要).
     *
     * @return absent: not stated
     */
    @Label(zh = "文件摘要", en = "digest of the file")
    @Pattern(regexp = "[0-9a-f]{64}", payload = Unwrap.class)
    Optional<String> getFileHash();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FilingDocument}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFilingDocument.Builder {
        Builder() {}
    }
}
