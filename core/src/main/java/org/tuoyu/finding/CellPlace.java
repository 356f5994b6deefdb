package org.tuoyu.finding;

import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A cell of the workbook or CSV file that was read (单元格).
 */
@Value.Immutable
@ModelStyle
public interface CellPlace extends WithCellPlace {

    /**
     * {@return the name on the tab of the sheet; of a CSV file its own name}
     */
    @Label(zh = "工作表")
    String getSheet();

    /**
     * {@return the row as people see it, from 1}
     */
    @Label(zh = "行")
    int getRow();

    /**
     * {@return the column and row as people write them, such as {@code F7}}
     */
    @Label(zh = "单元格")
    String getCell();

    /**
     * {@return what stands above the column}
     */
    @Label(zh = "列名")
    String getHeader();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CellPlace}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableCellPlace.Builder {
        Builder() {}
    }
}
