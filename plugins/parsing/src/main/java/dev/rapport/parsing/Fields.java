package dev.rapport.parsing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record that a reader asks for, at any depth. Everything else is passed over, which is several times faster than
 * reading it: most of a data set are addresses of pictures and settings of players. Under test a record answers the question for any
 * other field with an {@link AssertionError}, so that a name that is missing here cannot silently lose a value.
 */
public final class Fields {

    private static final Fields ALL = new Fields(Map.of(), Set.of(), true, false);

    private final Map<String, String> names;
    private final Set<String> whole;
    private final boolean isAll;
    private final boolean isAnyCase;

    /** Names as the parser gave them, and as the reader wrote them; null where nobody asks. */
    private final RecentNames<String> recent = new RecentNames<>(1024, this::find);

    private volatile @Nullable Within within;

    private record Within(Set<String> wrappers, Fields fields) {}

    private Fields(Map<String, String> names, Set<String> whole, boolean isAll, boolean isAnyCase) {
        this.names = names;
        this.whole = whole;
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
        return new Fields(same, Set.of(), false, false);
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
        return new Fields(lower, Set.of(), false, true);
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

    /** These and others. */
    public Fields and(Fields others) {
        if (isAll || others.isAll) {
            return ALL;
        }
        Map<String, String> both = new HashMap<>(names);
        others.names.forEach(both::putIfAbsent);
        Set<String> bothWhole = new HashSet<>(whole);
        bothWhole.addAll(others.whole);
        return new Fields(both, bothWhole, false, isAnyCase || others.isAnyCase);
    }

    /** These and others. */
    public Fields and(String... others) {
        return and(of(others));
    }

    /** These, and some in which all is read, because their own fields are named by the data. */
    public Fields andWhole(String... others) {
        return and(new Fields(of(others).names, Set.copyOf(Arrays.asList(others)), false, false));
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
        return whole.isEmpty() || !whole.contains(name) ? this : ALL;
    }

    boolean isAll() {
        return isAll;
    }
}
