package org.tuoyu.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * The smallest piece of a document that is cited (条款). Summaries are our own words.
 */
@Value.Immutable
@ModelStyle
public interface Clause extends WithClause {

    /**
     * {@return the permanent id}
     */
    @Label(zh = "条款标识")
    ClauseId getId();

    /**
     * {@return where it stands, as people cite it: {@code 三（五）13}, {@code 第十九条}}
     */
    @Label(zh = "位置")
    String getPath();

    /**
     * {@return what it is}
     */
    @Label(zh = "类型")
    ClauseKind getKind();

    /**
     * {@return how strongly it binds}
     */
    @Label(zh = "规范强度")
    NormStrength getNorm();

    /**
     * {@return what it says}
     */
    @Label(zh = "概述")
    Text getSummary();

    /**
     * {@return whom or what it speaks of}
     */
    @Label(zh = "对象")
    Optional<String> getSubject();

    /**
     * {@return whether its article number was confirmed; {@code false}: cite the document only}
     */
    @Label(zh = "条号已核实")
    Optional<Boolean> getArticleConfirmed();

    /**
     * {@return what became of it here}
     */
    @Label(zh = "处理方式")
    Treatment getTreatment();

    /**
     * {@return the facts that hold what it lists, as paths from the submission; empty but for a classification}
     */
    @Label(zh = "对应事实")
    List<String> getFacts();

    /**
     * {@return why nothing can be decided; of a classification that no fact holds, what keeps to it}
     */
    @Label(zh = "原因")
    Optional<Text> getReason();

    /**
     * {@return who must look, for an attestation}
     */
    @Label(zh = "查看人")
    Optional<Text> getInspector();

    /**
     * {@return how it stands to other clauses}
     */
    @Label(zh = "关系")
    List<Relation> getRelations();

    /**
     * {@return ids of the readings it needs}
     */
    @Label(zh = "口径")
    List<String> getReadings();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Clause}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableClause.Builder {
        Builder() {}
    }
}
