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

    private static final int SLOTS = 512;

    /** A name as the parser gave it, and as the reader wrote it; null where nobody asks for it. */
    private record Answer(String given, @Nullable String asked) {}

    private final Map<String, String> names;
    private final Set<String> whole;
    private final boolean isAll;
    private final boolean isAnyCase;

    /**
     * A parser gives the same text each time for the same name, so that most names are found here without comparing letters. Several
     * threads may write: an answer is right whoever wrote it.
     */
    private final @Nullable Answer[] answers = new @Nullable Answer[SLOTS];

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
    @SuppressWarnings("ReferenceEquality") // The same letters in another text are found the long way.
    @Nullable
    String asked(String name) {
        if (isAll) {
            return name;
        }
        int slot = name.hashCode() & SLOTS - 1;
        Answer answer = answers[slot];
        if (answer == null || (answer.given != name && answer.asked != name)) {
            answer = new Answer(name, find(name));
            answers[slot] = answer;
        }
        return answer.asked;
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
