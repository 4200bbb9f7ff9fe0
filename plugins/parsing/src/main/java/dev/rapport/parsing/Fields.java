package dev.rapport.parsing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The fields of a record that a reader asks for, at any depth. Everything else is passed over, which is several times faster than
 * reading it: most of a data set are addresses of pictures and settings of players. Under test a record answers the question for any
 * other field with an {@link AssertionError}, so that a name that is missing here cannot silently lose a value.
 */
public final class Fields {

    private static final Fields ALL = new Fields(Set.of(), Set.of(), true);

    private final Set<String> names;
    private final Set<String> whole;
    private final boolean isAll;

    private Fields(Set<String> names, Set<String> whole, boolean isAll) {
        this.names = names;
        this.whole = whole;
        this.isAll = isAll;
    }

    /** Every field there is. */
    public static Fields all() {
        return ALL;
    }

    public static Fields of(String... names) {
        return new Fields(Set.copyOf(Arrays.asList(names)), Set.of(), false);
    }

    /** These and others. */
    public Fields and(Fields others) {
        return isAll || others.isAll ? ALL : new Fields(both(names, others.names), both(whole, others.whole), false);
    }

    /** These and others. */
    public Fields and(String... others) {
        return and(of(others));
    }

    /** These, and some in which all is read, because their own fields are named by the data. */
    public Fields andWhole(String... others) {
        Set<String> added = Set.copyOf(Arrays.asList(others));
        return and(new Fields(added, added, false));
    }

    boolean reads(String name) {
        return isAll || names.contains(name);
    }

    /** What is read inside of a field. */
    Fields inside(String name) {
        return whole.isEmpty() || !whole.contains(name) ? this : ALL;
    }

    boolean isAll() {
        return isAll;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }
}
