package dev.rapport.core.outcome;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Trace;
import dev.rapport.core.intake.ResultFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Rows of one kind, each as the newest file has it. A list that is saved again every week says the same clicks again: rows of one file add
 * up, those of an older one give way to the same of a newer one.
 */
final class NewestRows<T> {

    private final Attribution attribution;
    private final Function<T, Trace> trace;
    private final Function<T, Moment> day;
    private final Function<T, Basis> basis;
    private final Map<Integer, Map<Key, List<T>>> rows = new HashMap<>();

    /**
     * What makes two rows the same figure: a person's sheet says all of a booking, and each link of a list is one of its own. A table of
     * analytics without days is of a time that it does not say, so that another one may be of another time.
     */
    private record Key(Basis basis, String format, String file, String day, Trace trace) {}

    NewestRows(Attribution attribution, Function<T, Trace> trace, Function<T, Moment> day, Function<T, Basis> basis) {
        this.attribution = attribution;
        this.trace = trace;
        this.day = day;
        this.basis = basis;
    }

    /** Takes the rows of the next file, which is newer than those before. */
    void take(ResultFile file, List<T> more) {
        Map<Integer, Map<Key, List<T>>> ofFile = new HashMap<>();
        for (T one : more) {
            attribution.of(trace.apply(one)).ifPresent(i -> ofFile.computeIfAbsent(i, unused -> new LinkedHashMap<>())
                    .computeIfAbsent(key(file, one), unused -> new ArrayList<>())
                    .add(one));
        }
        ofFile.forEach((booking, some) ->
                rows.computeIfAbsent(booking, unused -> new LinkedHashMap<>()).putAll(some));
    }

    private Key key(ResultFile file, T one) {
        boolean isStated = basis.apply(one) == Basis.STATED;
        boolean isOfSomeTime =
                basis.apply(one) == Basis.ANALYTICS && !day.apply(one).isKnown();
        return new Key(
                basis.apply(one),
                isStated ? "" : file.format(),
                isOfSomeTime ? file.path() : "",
                day.apply(one).iso(),
                isStated ? Trace.NONE : trace.apply(one));
    }

    /** Rows of a booking by the kind of file that has them; those of two kinds count the same and are never added up. */
    Map<String, List<T>> of(int booking, Basis wanted) {
        Map<String, List<T>> byFormat = new TreeMap<>();
        rows.getOrDefault(booking, Map.of()).forEach((key, some) -> {
            if (key.basis() == wanted) {
                byFormat.computeIfAbsent(key.format(), unused -> new ArrayList<>())
                        .addAll(some);
            }
        });
        return byFormat;
    }
}
