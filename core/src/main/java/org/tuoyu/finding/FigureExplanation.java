package org.tuoyu.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.FactValue;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Relation;
import org.tuoyu.policy.Text;

/**
 * The figure that a rule compares with (标准解释), where it comes from and what it displaced.
 */
@Value.Immutable
@ModelStyle
public interface FigureExplanation extends WithFigureExplanation {

    /**
     * {@return the id of the parameter}
     */
    @Label(zh = "参数")
    String getParameter();

    /**
     * {@return what it is}
     */
    @Label(zh = "名称")
    Text getTitle();

    /**
     * {@return its unit}
     */
    @Label(zh = "单位")
    Optional<String> getUnit();

    /**
     * {@return the value that counts}
     */
    @Label(zh = "值")
    FactValue getValue();

    /**
     * {@return the value and its unit in words}
     */
    @Label(zh = "值（文字）")
    Text getWords();

    /**
     * {@return the clause that sets it}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * {@return how it stands to the value of a wider place}
     */
    @Label(zh = "关系")
    Optional<Relation> getRelation();

    /**
     * {@return its first day, inclusive; absent: that of its document}
     */
    @Label(zh = "起")
    Optional<LocalDate> getFrom();

    /**
     * {@return its last day, inclusive; absent: open}
     */
    @Label(zh = "止")
    Optional<LocalDate> getUntil();

    /**
     * {@return the values in force that do not count here, the nearest place first}
     */
    @Label(zh = "被取代的标准")
    List<DisplacedFigure> getDisplaced();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FigureExplanation}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFigureExplanation.Builder {
        Builder() {}
    }
}
