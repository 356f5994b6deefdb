package org.tuoyu.finding;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.Text;

/**
 * A fault of the form of an input (结构问题).
 */
@Value.Immutable
@ModelStyle
public interface StructureFinding extends WithStructureFinding {

    /**
     * {@return the permanent code, such as {@code field/unknown}}
     */
    @Label(zh = "代码")
    String getCode();

    /**
     * {@return {@code ERROR} rejects the submission}
     */
    @Label(zh = "级别")
    Severity getSeverity();

    /**
     * {@return JSON Pointer}
     */
    @Label(zh = "位置")
    String getPointer();

    /**
     * {@return line from 1; 0 when the input has none}
     */
    @Label(zh = "行")
    int getLine();

    /**
     * {@return column from 1; 0 when the input has none}
     */
    @Label(zh = "列")
    int getColumn();

    /**
     * {@return the cell, where a workbook or CSV file was read}
     */
    @Label(zh = "单元格")
    Optional<CellPlace> getCell();

    /**
     * {@return what is wrong and what to do}
     */
    @Label(zh = "说明")
    Text getMessage();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StructureFinding}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableStructureFinding.Builder {
        Builder() {}
    }
}
