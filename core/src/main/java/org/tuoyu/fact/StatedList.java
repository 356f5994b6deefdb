package org.tuoyu.fact;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list that somebody stated (已填报的列表). Empty means "stated: there are none"; "not stated" is the absence
 * of the list, an empty {@link java.util.Optional}. Keeps order and repeated elements; holds no {@code null}; safe for
 * use by many threads when its elements are.
 *
 * @param <E> the type of the elements
 */
public final class StatedList<E> extends AbstractList<E> implements RandomAccess {

    private static final StatedList<?> NONE = new StatedList<>(new Object[0]);

    private final E[] elements;

    private StatedList(E[] elements) {
        this.elements = elements;
    }

    /**
     * The statement that there are none.
     *
     * @param <E> the type of the elements
     * @return the empty list
     */
    @SuppressWarnings("unchecked") // an empty list can be read as a list of anything
    public static <E> StatedList<E> none() {
        return (StatedList<E>) NONE;
    }

    /**
     * Obtains a list of the elements given.
     *
     * @param <E> the type of the elements
     * @param elements the elements in order
     * @return the list; {@link #none()} when no element is given
     * @throws NullPointerException if an element is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E> StatedList<E> of(E... elements) {
        return copyOf(Arrays.asList(elements));
    }

    /**
     * Obtains a list of the elements of another one.
     *
     * @param <E> the type of the elements
     * @param elements the elements in order; later changes of this list have no effect
     * @return the list; the argument itself when it is a {@code StatedList}
     * @throws NullPointerException if an element is null
     */
    @SuppressWarnings("unchecked") // the array is written here only, with elements of type E
    public static <E> StatedList<E> copyOf(List<? extends E> elements) {
        if (elements instanceof StatedList) {
            return (StatedList<E>) elements;
        }
        Object[] copy = elements.toArray(new Object[0]);
        for (Object element : copy) {
            Objects.requireNonNull(element, "element");
        }
        return copy.length == 0 ? none() : new StatedList<>((E[]) copy);
    }

    @Override
    public E get(int index) {
        return elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    /** Walks the elements; unlike that of its superclass it need not ask whether the list has changed. */
    @Override
    public Iterator<E> iterator() {
        return Arrays.asList(elements).iterator();
    }
}
