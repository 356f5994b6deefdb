package org.tuoyu.finding;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * What was checked (输入).
 */
@Value.Immutable
@ModelStyle
public interface InputStamp extends WithInputStamp {

    /**
     * {@return name of the file}
     */
    @Label(zh = "名称")
    Optional<String> getName();

    /**
     * {@return SHA-256 of its bytes, 64 hexadecimal digits}
     */
    @Label(zh = "摘要")
    Optional<String> getSha256();

    /**
     * {@return number of the record within the file, from 1}
     */
    @Label(zh = "记录号")
    Optional<Integer> getRecord();

    /**
     * {@return line of the file on which the record begins, from 1; absent where the file is one document}
     */
    @Label(zh = "起始行")
    Optional<Integer> getLine();

    /**
     * {@return what people know it by: the number of the submission, else the credit code or reference of what it is about}
     */
    @Label(zh = "业务标识")
    Optional<String> getKey();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InputStamp}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableInputStamp.Builder {
        Builder() {}
    }
}
