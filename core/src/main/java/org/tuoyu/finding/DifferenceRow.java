package org.tuoyu.finding;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.Text;

/**
 * One thing that differs (差异项).
 */
@Value.Immutable
@ModelStyle
public interface DifferenceRow extends WithDifferenceRow {

    /**
     * {@return what is compared}
     */
    @Label(zh = "比较内容")
    DifferencePart getPart();

    /**
     * {@return what it is, as an id: a document, a quantity, a metric, a duty, a rule, a clause; equal for both sides}
     */
    @Label(zh = "标识")
    String getKey();

    /**
     * {@return how it differs}
     */
    @Label(zh = "差异类型")
    DifferenceKind getKind();

    /**
     * {@return what it is, in words}
     */
    @Label(zh = "名称")
    Text getTitle();

    /**
     * {@return what the first says; absent when it says nothing}
     */
    @Label(zh = "前者")
    Optional<DifferenceSide> getLeft();

    /**
     * {@return what the second says; absent when it says nothing}
     */
    @Label(zh = "后者")
    Optional<DifferenceSide> getRight();

    /**
     * The same seen from the other side.
     *
     * @return a row with its sides exchanged
     */
    default DifferenceRow reversed() {
        DifferenceKind kind = switch (getKind()) {
            case ONLY_LEFT -> DifferenceKind.ONLY_RIGHT;
            case ONLY_RIGHT -> DifferenceKind.ONLY_LEFT;
            default -> getKind();
        };
        return builder()
                .part(getPart())
                .key(getKey())
                .kind(kind)
                .title(getTitle())
                .left(getRight())
                .right(getLeft())
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

    /** Builds {@link DifferenceRow}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableDifferenceRow.Builder {
        Builder() {}
    }
}
