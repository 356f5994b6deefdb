package org.tuoyu.submission;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.evidence.EvidenceType;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A declared fact for a clause that only a person can judge (声明事项): what somebody with a post says, and on what
 * evidence. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Attestation extends Extensible, WithAttestation {

    /**
     * The id of the clause that the statement is about (条款).
     *
     * @return stated in every element; not empty
     */
    @Label(zh = "条款")
    @Size(min = 1)
    String getClause();

    /**
     * The institution that the statement is about (机构序号).
     *
     * @return absent: it is about everything in the document
     */
    @Label(zh = "机构序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getInstitutionRef();

    /**
     * Whether the clause is declared to be met (是否符合).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否符合", en = "declared to be met")
    Optional<Boolean> getDeclared();

    /**
     * What kind of evidence there is (佐证类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "佐证类型")
    Optional<EvidenceType> getEvidenceType();

    /**
     * The number or name under which the evidence is kept (佐证编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "佐证编号", en = "number of the evidence")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getEvidenceReference();

    /**
     * The post of whoever declares it (声明人职务); never a name.
     *
     * @return absent: not stated
     */
    @Label(zh = "声明人职务", en = "post of the declarant")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getAttestedBy();

    /**
     * The day of the declaration (声明日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "声明日期")
    Optional<LocalDate> getAttestedOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Attestation}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableAttestation.Builder {
        Builder() {}
    }
}
