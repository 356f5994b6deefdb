package org.tuoyu.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.Addressee;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DateBasis;
import org.tuoyu.policy.DocumentForce;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.NormStrength;
import org.tuoyu.policy.Relation;
import org.tuoyu.policy.Text;

/**
 * One clause that asks a rule (规则依据): its document, the life of that, whom it binds and how strongly.
 */
@Value.Immutable
@ModelStyle
public interface RuleGround extends WithRuleGround {

    /**
     * {@return the clause}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * {@return where it stands, as people cite it}
     */
    @Label(zh = "位置")
    String getPath();

    /**
     * {@return the id of the document}
     */
    @Label(zh = "文件标识")
    String getDocument();

    /**
     * {@return the title of the document}
     */
    @Label(zh = "文件")
    Text getDocumentTitle();

    /**
     * {@return the number of the document}
     */
    @Label(zh = "文号")
    Optional<String> getDocumentNumber();

    /**
     * {@return the place that the document governs}
     */
    @Label(zh = "行政区划代码")
    String getDivision();

    /**
     * {@return whether the clause asks the rule, and if not, why}
     */
    @Label(zh = "适用状态")
    RuleStanding getStanding();

    /**
     * {@return the same in a sentence, with the dates}
     */
    @Label(zh = "说明")
    Text getMessage();

    /**
     * {@return the first day of the document, inclusive}
     */
    @Label(zh = "施行日期")
    Optional<LocalDate> getInForceFrom();

    /**
     * {@return the last day of the document, inclusive; absent when open}
     */
    @Label(zh = "失效日期")
    Optional<LocalDate> getInForceUntil();

    /**
     * {@return what these dates rest on}
     */
    @Label(zh = "日期依据")
    DateBasis getDateBasis();

    /**
     * {@return whom it binds}
     */
    @Label(zh = "约束对象")
    Addressee getBinds();

    /**
     * {@return the codes of the submissions asked; empty: all}
     */
    @Label(zh = "报送类型")
    List<String> getSubmissionTypes();

    /**
     * {@return the path of the date whose law decides; absent: the day of the report}
     */
    @Label(zh = "判定日期")
    Optional<String> getJudgedOn();

    /**
     * {@return how strongly the wording binds, as weakened for this rule}
     */
    @Label(zh = "规范强度")
    NormStrength getNorm();

    /**
     * {@return the status of the document}
     */
    @Label(zh = "文件状态")
    DocumentStatus getDocumentStatus();

    /**
     * {@return the kind of the document}
     */
    @Label(zh = "文件效力")
    DocumentForce getDocumentForce();

    /**
     * {@return how grave a breach is at most}
     */
    @Label(zh = "级别")
    Severity getSeverity();

    /**
     * {@return what keeps a breach from being an error; absent when nothing does}
     */
    @Label(zh = "级别上限")
    Optional<Text> getCap();

    /**
     * {@return how the clause stands to other clauses}
     */
    @Label(zh = "关系")
    List<Relation> getRelations();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RuleGround}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableRuleGround.Builder {
        Builder() {}
    }
}
