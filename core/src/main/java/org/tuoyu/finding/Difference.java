package org.tuoyu.finding;

import java.util.List;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * What differs between two places, two days or two rulebooks (差异). Equal views have no rows.
 */
@Value.Immutable
@ModelStyle
public interface Difference extends WithDifference {

    /**
     * {@return the version of this shape}
     */
    @Label(zh = "版本")
    String getSchemaVersion();

    /**
     * {@return the first}
     */
    @Label(zh = "前者")
    ComparedView getLeft();

    /**
     * {@return the second}
     */
    @Label(zh = "后者")
    ComparedView getRight();

    /**
     * {@return what differs, part by part; within a part in the order of keys}
     */
    @Label(zh = "差异")
    List<DifferenceRow> getRows();

    /**
     * Whether nothing differs.
     *
     * @return {@code true} for a view and itself
     */
    default boolean isEmpty() {
        return getRows().isEmpty();
    }

    /**
     * The rows of a part.
     *
     * @param part what is compared
     * @return in the order of keys; empty when nothing differs there
     */
    default List<DifferenceRow> rows(DifferencePart part) {
        return getRows().stream().filter(row -> row.getPart() == part).toList();
    }

    /**
     * The same seen from the other side.
     *
     * @return what comparing the second with the first gives
     */
    default Difference reversed() {
        return builder()
                .schemaVersion(getSchemaVersion())
                .left(getRight())
                .right(getLeft())
                .addAllRows(getRows().stream().map(DifferenceRow::reversed).toList())
                .build();
    }

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Difference}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableDifference.Builder {
        Builder() {}
    }
}
