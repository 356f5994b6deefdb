package org.tuoyu.finding;

import java.util.List;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * The waivers of a file (豁免清单).
 */
@Value.Immutable
@ModelStyle
public interface WaiverList extends WithWaiverList {

    /**
     * {@return the version of this shape}
     */
    @Label(zh = "清单版本")
    String getSchemaVersion();

    /**
     * {@return the waivers, in the order of the file}
     */
    @Label(zh = "豁免")
    List<Waiver> getWaivers();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WaiverList}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableWaiverList.Builder {
        Builder() {}
    }
}
