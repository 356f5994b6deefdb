package org.tuoyu.serialization.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.StatedList;

/**
 * Reads lists; null when the list or one of its elements cannot be used, or when the document breaks off within it: what is
 * counted over a part of a list cannot be relied on. Of elements that are judged each on its own those that were read remain.
 *
 * @param <T> the type of the elements
 */
final class ListReader<T> extends ValueReader<List<T>> {

    private final ValueReader<T> element;
    private final int least;
    private final int most;
    private final boolean stated;

    /** Of so many elements; as a list that somebody stated, or a plain one. */
    ListReader(ValueReader<T> element, int least, int most, boolean stated) {
        this.element = element;
        this.least = least;
        this.most = most;
        this.stated = stated;
    }

    @Override
    public @Nullable List<T> read(DocumentInput in) {
        if (!in.beginList()) {
            return null;
        }
        List<T> list = new ArrayList<>();
        boolean whole = true;
        while (in.nextElement()) {
            T value = in.notNull() ? element.read(in) : null;
            if (value == null && !in.isBroken()) {
                value = element.nothingStated(in);
            }
            whole &= value != null;
            if (value != null) {
                list.add(value);
            }
        }
        if (in.isBroken() && !element.isStandalone()) {
            return null;
        }
        List<T> read = in.endList(list, whole, least, most);
        return read == null || !stated ? read : StatedList.copyOf(read);
    }
}
