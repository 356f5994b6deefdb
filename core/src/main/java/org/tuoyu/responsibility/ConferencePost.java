package org.tuoyu.responsibility;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.PostRole;

/**
 * One post in a coordinating body (职务); never a name. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ConferencePost extends Extensible, WithConferencePost {

    /**
     * The part it plays (职务角色).
     *
     * @return absent: not stated
     */
    @Label(zh = "职务角色")
    Optional<PostRole> getRole();

    /**
     * The body it belongs to (部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "部门")
    Optional<Department> getDepartment();

    /**
     * The post in words (职务).
     *
     * @return absent: not stated
     */
    @Label(zh = "职务")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getPost();

    /**
     * Whether somebody holds it (是否在任).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否在任")
    Optional<Boolean> getHeld();

    /**
     * The day the present holder took it (任职起始日).
     *
     * @return absent: not stated
     */
    @Label(zh = "任职起始日")
    Optional<LocalDate> getHeldFrom();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ConferencePost}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableConferencePost.Builder {
        Builder() {}
    }
}
