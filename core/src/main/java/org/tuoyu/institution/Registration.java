package org.tuoyu.institution;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.Division;
import org.tuoyu.responsibility.Department;

/**
 * The entry that makes an institution a legal person or a business (登记). Immutable.
 *
 * <p>Source: 托育机构登记和备案办法（试行）.
 */
@Value.Immutable
@ModelStyle
public interface Registration extends Extensible, WithRegistration {

    /**
     * Whether the institution is registered at all (是否已登记). Only this fact says that it is not: what is not stated is not
     * "no".
     *
     * @return absent: not stated
     */
    @Label(zh = "是否已登记")
    Optional<Boolean> getRegistered();

    /**
     * The kind of authority that registered it (登记机关类别).
     *
     * @return absent: not stated
     */
    @Label(zh = "登记机关类别", en = "registering authority")
    Optional<RegistrationAuthority> getAuthority();

    /**
     * The place of that authority (登记机关区划).
     *
     * @return absent: not stated
     */
    @Label(zh = "登记机关区划", en = "division of the registering authority")
    Optional<Division> getAuthorityDivision();

    /**
     * The day of the registration (登记日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "登记日期")
    Optional<LocalDate> getRegisteredOn();

    /**
     * The number of the certificate of registration (登记证书编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "登记证书编号", en = "number of the registration certificate")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getCertificateNumber();

    /**
     * The scope of business as registered (业务（经营）范围).
     *
     * @return absent: not stated
     */
    @Label(zh = "业务（经营）范围")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getBusinessScope();

    /**
     * The day the authority sent the entry to the health department (登记信息推送日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "登记信息推送日期", en = "date the registration was passed on")
    Optional<LocalDate> getInformationPushedOn();

    /**
     * The bodies it was sent to (登记信息推送部门).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "登记信息推送部门", en = "departments informed of the registration")
    Optional<StatedList<Department>> getInformationPushedTo();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Registration}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableRegistration.Builder {
        Builder() {}
    }
}
