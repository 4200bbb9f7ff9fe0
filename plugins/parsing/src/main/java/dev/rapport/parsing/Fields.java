package dev.rapport.parsing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record that a reader asks for, at any depth unless it says otherwise. Everything else is passed over, which is
 * several times faster than reading it: most of a data set are addresses of pictures and settings of players. Under test a record
 * answers the question for any other field with an {@link AssertionError}, so that a name that is missing here cannot silently lose
 * a value.
 */
public final class Fields {

    private static final Fields ALL = new Fields(Map.of(), Map.of(), true, false);
    private static final Fields NONE = new Fields(Map.of(), Map.of(), false, false);

    private final Map<String, String> names;
    private final Map<String, Fields> insides;
    private final boolean isAll;
    private final boolean isAnyCase;

    /** Names as the parser gave them, and as the reader wrote them; null where nobody asks. */
    private final RecentNames<String> recent = new RecentNames<>(1024, this::find);

    private volatile @Nullable Within within;

    private record Within(Set<String> wrappers, Fields fields) {}

    private Fields(Map<String, String> names, Map<String, Fields> insides, boolean isAll, boolean isAnyCase) {
        this.names = names;
        this.insides = insides;
        this.isAll = isAll;
        this.isAnyCase = isAnyCase;
    }

    /** Every field there is. */
    public static Fields all() {
        return ALL;
    }

    public static Fields of(String... names) {
        Map<String, String> same = new HashMap<>();
        for (String name : names) {
            same.put(name, name);
        }
        return new Fields(same, Map.of(), false, false);
    }

    /** Of a {@link Flat} record, whatever their case: {@code authorMeta.name} is also {@code name} inside of {@code authormeta}. */
    public static Fields flat(String... dotted) {
        Map<String, String> lower = new HashMap<>();
        for (String name : dotted) {
            String whole = LowerCase.of(name);
            lower.put(whole, whole);
            for (String step : JsonPath.ofDotted(whole).names()) {
                lower.put(step, step);
            }
        }
        return new Fields(lower, Map.of(), false, true);
    }

    /** These, and those in which records may lie. The answer is kept: a data set may be a thousand files. */
    Fields within(Set<String> wrappers) {
        Within last = within;
        if (last == null || !last.wrappers.equals(wrappers)) {
            last = new Within(wrappers, and(JsonPage.NAMES).and(wrappers.toArray(String[]::new)));
            within = last;
        }
        return last.fields;
    }

    /** These and others. What one of them says of the inside of a field holds for both. */
    public Fields and(Fields others) {
        if (isAll || others.isAll) {
            return ALL;
        }
        Map<String, String> both = new HashMap<>(names);
        others.names.forEach(both::putIfAbsent);
        Map<String, Fields> bothInsides = new HashMap<>(insides);
        others.insides.forEach((name, inside) -> bothInsides.merge(name, inside, Fields::and));
        return new Fields(both, bothInsides, false, isAnyCase || others.isAnyCase);
    }

    /** These and others. */
    public Fields and(String... others) {
        return and(of(others));
    }

    /** These, and some in which all is read, because their own fields are named by the data. */
    public Fields andWhole(String... others) {
        return and(of(others).each(ALL));
    }

    /** These, and some of which is asked only whether they are there. */
    public Fields andUnopened(String... others) {
        return and(of(others).each(NONE));
    }

    /** These, and one inside of which others are read than here. */
    public Fields andInside(String name, Fields inside) {
        return and(of(name).each(inside));
    }

    private Fields each(Fields inside) {
        Map<String, Fields> same = new HashMap<>();
        names.keySet().forEach(name -> same.put(name, inside));
        return new Fields(names, same, isAll, isAnyCase);
    }

    boolean reads(String name) {
        return asked(name) != null;
    }

    /** The name as the reader wrote it, null where nobody asks for it. */
    @Nullable
    String asked(String name) {
        return isAll ? name : recent.of(name);
    }

    private @Nullable String find(String name) {
        String found = isAnyCase ? names.get(name.toLowerCase(Locale.ROOT)) : null;
        return found == null ? names.get(name) : found;
    }

    /** What is read inside of a field. */
    Fields inside(String name) {
        return insides.isEmpty() ? this : insides.getOrDefault(name, this);
    }

    /** Whether nothing is read. */
    boolean isNone() {
        return names.isEmpty() && !isAll;
    }

    boolean isAll() {
        return isAll;
    }
}
