package dev.rapport.core.outcome;

import dev.rapport.api.model.Basis;
import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.Sales;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.judged.outcome.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What is seen and clicked of each booking: of several who say it, the one who knows best; never added up between them. */
final class Figures {

    private final List<Slot> slots;
    private final Map<Integer, List<Insight>> insights = new HashMap<>();
    private final NewestRows<Clicks> clicks;
    private final NewestRows<Sales> sales;
    private final NewestRows<CodeUses> uses;

    Figures(List<Slot> slots, Attribution attribution, List<ResultFile> files) {
        this.slots = slots;
        this.clicks = new NewestRows<>(attribution, Clicks::trace, Clicks::day, Clicks::basis);
        this.sales = new NewestRows<>(attribution, Sales::trace, Sales::day, Sales::basis);
        this.uses = new NewestRows<>(attribution, CodeUses::trace, CodeUses::day, CodeUses::basis);
        for (ResultFile file : OrderBook.oldestFirst(files)) {
            file.insights().forEach(one -> attribution.of(one.trace()).ifPresent(i -> insights.computeIfAbsent(
                            i, unused -> new ArrayList<>())
                    .add(one)));
            clicks.take(
                    file,
                    file.clicks().stream().filter(one -> one.clicks().isKnown()).toList());
            sales.take(file, file.sales());
            uses.take(
                    file,
                    file.codeUses().stream().filter(one -> one.uses().isKnown()).toList());
        }
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

    /** Of lists of links, else of analytics, else as somebody wrote them down; of several that count the same the one that saw most. */
    OptionalDouble clicks(int i) {
        for (Basis basis : Basis.values()) {
            OptionalDouble most = clicks.of(i, basis).values().stream()
                    .mapToDouble(some ->
                            some.stream().mapToLong(one -> one.clicks().value()).sum())
                    .max();
            if (most.isPresent()) {
                return most;
            }
        }
        return number(slots.get(i).booking().stated().clicks());
    }

    /** Orders and revenue as people wrote them down, where the orders themselves are not there. */
    List<Sales> stated(int i) {
        return sales.of(i, Basis.STATED).getOrDefault("", List.of());
    }

    /** How often people say that the booking's codes were used; empty where nobody does. */
    OptionalDouble statedUses(int i) {
        List<CodeUses> written = uses.of(i, Basis.STATED).getOrDefault("", List.of());
        return written.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        written.stream().mapToLong(one -> one.uses().value()).sum());
    }

    /** Sums by the kind of file that has them, which no order can be told from: they stand beside. */
    Map<String, List<Sales>> beside(int i, Basis basis) {
        return sales.of(i, basis);
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
