package org.tuoyu.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;
import org.tuoyu.identifier.DocumentNumber;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.responsibility.Department;

/**
 * One violation that an authority found (违规记录). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Violation extends Extensible, WithViolation {

    /**
     * The day it was found (查处日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "查处日期")
    Optional<LocalDate> getFoundOn();

    /**
     * The authority (查处部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "查处部门")
    Optional<Department> getFoundBy();

    /**
     * What was ordered (处理措施).
     *
     * @return absent: not stated
     */
    @Label(zh = "处理措施")
    Optional<ViolationMeasure> getMeasure();

    /**
     * The fine (罚款金额).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "罚款金额")
    @Unit("yuan")
    Optional<Yuan> getFine();

    /**
     * The number of the decision (处理文号).
     *
     * @return absent: not stated
     */
    @Label(zh = "处理文号")
    Optional<DocumentNumber> getDocumentNumber();

    /**
     * The day the violation was put right (整改完成日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "整改完成日期")
    Optional<LocalDate> getCorrectedOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Violation}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableViolation.Builder {
        Builder() {}
    }
}
