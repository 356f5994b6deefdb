package org.tuoyu.staff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;
import org.tuoyu.identifier.PersonalText;

/**
 * What a staff member holds: type, level, issuer and dates (证书). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Certificate extends Extensible, WithCertificate {

    /**
     * The local reference of the certificate (证书序号).
     *
     * @return absent: not stated
     */
    @Label(zh = "证书序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getCertificateRef();

    /**
     * What it proves (证书类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "证书类型")
    Optional<CertificateType> getCertificateType();

    /**
     * The occupation it is for (职业（工种）).
     *
     * @return absent: not stated
     */
    @Label(zh = "职业（工种）")
    Optional<Occupation> getOccupation();

    /**
     * The level of skill (技能等级); 1 is the highest.
     *
     * @return from 1 to 5, both inclusive; absent: not stated
     */
    @Label(zh = "技能等级")
    @Min(value = 1, payload = Unwrap.class)
    @Max(value = 5, payload = Unwrap.class)
    Optional<Integer> getSkillLevel();

    /**
     * Its number (证书编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "证书编号", en = "number of the certificate")
    @Personal
    Optional<PersonalText> getNumber();

    /**
     * Who issued it (发证机构).
     *
     * @return absent: not stated
     */
    @Label(zh = "发证机构", en = "issuer of the certificate")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getIssuer();

    /**
     * The day it was issued (发证日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "发证日期")
    Optional<LocalDate> getIssuedOn();

    /**
     * The last day on which it is valid, inclusive (证书有效期至).
     *
     * @return absent: without end, or not stated
     */
    @Label(zh = "证书有效期至", en = "certificate valid until")
    Optional<LocalDate> getValidUntil();

    /**
     * Whether it was verified (是否核验).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否核验", en = "certificate verified")
    Optional<Boolean> getVerified();

    /**
     * How it was verified (核验方式).
     *
     * @return absent: not stated
     */
    @Label(zh = "核验方式", en = "how it was verified")
    Optional<VerificationMethod> getVerifiedBy();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Certificate}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
