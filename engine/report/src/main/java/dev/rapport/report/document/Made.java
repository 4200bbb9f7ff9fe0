package dev.rapport.report.document;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list whose elements are made each time that they are looked at, so that ten thousand rows are never held at once. */
public final class Made<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private final IntFunction<T> maker;

    private Made(int size, IntFunction<T> maker) {
        this.size = size;
        this.maker = maker;
    }

    /** So many elements, each made by its index; the same index gives an equal element. */
    public static <T> List<T> list(int size, IntFunction<T> maker) {
        return new Made<>(size, maker);
    }

    /** What is made of each element of another list. */
    public static <A, B> List<B> of(List<A> list, java.util.function.Function<? super A, ? extends B> maker) {
        return new Made<>(list.size(), i -> maker.apply(list.get(i)));
    }

    @Override
    public T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return maker.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
