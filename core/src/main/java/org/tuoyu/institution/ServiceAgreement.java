package org.tuoyu.institution;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;

/**
 * The agreement that an institution signs with guardians (托育服务协议). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ServiceAgreement extends Extensible, WithServiceAgreement {

    /**
     * The matters that it settles (协议条款).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "协议条款", en = "clauses present in the agreement")
    Optional<StatedList<AgreementClause>> getClausesPresent();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ServiceAgreement}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableServiceAgreement.Builder {
        Builder() {}
    }
}
