package org.tuoyu.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * Everything that one document gives to the library (规则包): what it is, what it says, and what became of it.
 */
@Value.Immutable
@ModelStyle
public interface Pack extends WithPack {

    /**
     * {@return the document; absent in a catalogue of rules that belong to no single document}
     */
    @Label(zh = "文件")
    Optional<PolicyDocument> getDocument();

    /**
     * {@return its clauses in the order of the text}
     */
    @Label(zh = "条款")
    List<Clause> getClauses();

    /**
     * {@return the quantities it sets}
     */
    @Label(zh = "参数")
    List<Parameter> getParameters();

    /**
     * {@return the rules it brings}
     */
    @Label(zh = "规则")
    List<RuleDefinition> getRules();

    /**
     * {@return what ties rules to its clauses}
     */
    @Label(zh = "绑定")
    List<Binding> getBindings();

    /**
     * {@return the questions it leaves open}
     */
    @Label(zh = "口径")
    List<Reading> getReadings();

    /**
     * {@return the subsidies, awards and reliefs it grants}
     */
    @Label(zh = "权益")
    List<Entitlement> getEntitlements();

    /**
     * {@return the bodies that handle matters of institutions}
     */
    @Label(zh = "办理路径")
    List<Route> getRoutes();

    /**
     * {@return the goals it sets}
     */
    @Label(zh = "目标")
    List<Target> getTargets();

    /**
     * {@return who does what}
     */
    @Label(zh = "职责")
    List<DutyAssignment> getDuties();

    /**
     * {@return the members of its coordinating bodies, by post}
     */
    @Label(zh = "组成")
    List<Post> getPosts();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Pack}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutablePack.Builder {
        Builder() {}
    }
}
