package dev.rapport.core.outcome;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.Trace;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.judged.outcome.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What is seen and clicked of each booking: of several who say it, the one who knows best; never added up between them. */
final class Figures {

    private final List<Slot> slots;
    private final Map<Integer, List<Insight>> insights = new HashMap<>();
    private final Map<Integer, Map<Basis, Long>> clicks = new HashMap<>();
    private final Map<Integer, List<Sales>> sales = new HashMap<>();

    Figures(List<Slot> slots, Attribution attribution, List<ResultFile> files) {
        this.slots = slots;
        for (ResultFile file : files) {
            file.insights().forEach(one -> own(attribution, one.trace(), insights, one));
            file.sales().forEach(one -> own(attribution, one.trace(), sales, one));
            for (Clicks one : file.clicks()) {
                if (one.clicks().isKnown()) {
                    attribution.of(one.trace()).ifPresent(i -> clicks.computeIfAbsent(
                                    i, unused -> new EnumMap<>(Basis.class))
                            .merge(one.basis(), one.clicks().value(), Long::sum));
                }
            }
        }
    }

    private static <T> void own(Attribution attribution, Trace trace, Map<Integer, List<T>> all, T one) {
        attribution.of(trace).ifPresent(i -> all.computeIfAbsent(i, unused -> new ArrayList<>())
                .add(one));
    }

    OptionalDouble reach(int i) {
        return best(i, Insight::reach, Post::reach, Stated::reach);
    }

    OptionalDouble views(int i) {
        OptionalDouble views = best(i, Insight::views, Post::views, Stated::views);
        return views.isPresent() ? views : best(i, Insight::impressions, post -> Count.unknown(), Stated::impressions);
    }

    /** Likes and comments; unknown where either is, as in the metrics and the forecast. */
    OptionalDouble engagements(int i) {
        OptionalDouble likes = best(i, Insight::likes, Post::likes, Stated::likes);
        OptionalDouble comments = best(i, Insight::comments, Post::comments, Stated::comments);
        return likes.isPresent() && comments.isPresent()
                ? OptionalDouble.of(likes.getAsDouble() + comments.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Of lists of links, else of analytics, else as somebody wrote them down. */
    OptionalDouble clicks(int i) {
        Map<Basis, Long> known = clicks.getOrDefault(i, Map.of());
        for (Basis basis : Basis.values()) {
            Long sum = known.get(basis);
            if (sum != null) {
                return OptionalDouble.of(sum);
            }
        }
        return number(slots.get(i).booking().stated().clicks());
    }

    /** Orders and revenue as people wrote them down, where the orders themselves are not there. */
    List<Sales> stated(int i) {
        return sales.getOrDefault(i, List.of()).stream()
                .filter(one -> one.basis() == Basis.STATED)
                .toList();
    }

    private OptionalDouble best(
            int i, Function<Insight, Count> ofInsight, Function<Post, Count> ofPost, Function<Stated, Count> ofSheet) {
        OptionalDouble counted = newest(i, Basis.COUNTED, ofInsight);
        if (counted.isPresent()) {
            return counted;
        }
        OptionalDouble post =
                slots.get(i).post().map(ofPost).map(Figures::number).orElse(OptionalDouble.empty());
        if (post.isPresent()) {
            return post;
        }
        OptionalDouble analytics = newest(i, Basis.ANALYTICS, ofInsight);
        OptionalDouble stated = analytics.isPresent() ? analytics : newest(i, Basis.STATED, ofInsight);
        return stated.isPresent()
                ? stated
                : number(ofSheet.apply(slots.get(i).booking().stated()));
    }

    private OptionalDouble newest(int i, Basis basis, Function<Insight, Count> figure) {
        return insights.getOrDefault(i, List.of()).stream()
                .filter(one -> one.basis() == basis && figure.apply(one).isKnown())
                .max(Comparator.comparing((Insight one) -> one.day().iso())
                        .thenComparing(one -> figure.apply(one).value()))
                .map(figure)
                .map(Figures::number)
                .orElse(OptionalDouble.empty());
    }

    static OptionalDouble number(Count count) {
        return count.isKnown() ? OptionalDouble.of(count.value()) : OptionalDouble.empty();
    }
}
