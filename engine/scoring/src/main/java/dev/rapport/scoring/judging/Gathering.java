package dev.rapport.scoring.judging;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Creator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * All creators of a campaign on their way to judgements: some at a time, nobody's posts longer than that, and what is known of the others as
 * few bytes. For one thread, which has the others help.
 */
public final class Gathering {

    /** Creators that go through metrics and rules together. */
    private static final int TOGETHER = 128;

    /** And those of them that one core takes at a time. */
    private static final int A_CORE = 32;

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparing(Scored::hasPosts)
            .thenComparing(Scored::score)
            .reversed()
            .thenComparing(Scored::id);

    private final Scorer scorer;
    private final JudgementCodec codec;
    private final Progress progress;
    private final long total;
    private final List<Creator> waiting = new ArrayList<>();
    private final Shelf ready;
    private final Shelf judged;
    private final PeerCounts counts = new PeerCounts();
    private long seen;

    /**
     * A judgement on its way to its rank: who has shown no post comes after all who have.
     *
     * @param score of the judgement, below 0 for none: it comes last
     * @param place where it lies
     */
    private record Scored(boolean hasPosts, BigDecimal score, String id, int place) {}

    /** A judgement as it is kept, and what its rank depends on. */
    private record Kept(String name, boolean hasPosts, BigDecimal score, String id, byte[] packed) {

        Scored scored(int place) {
            return new Scored(hasPosts, score, id, place);
        }
    }

    Gathering(Scorer scorer, JudgementCodec codec, Supplier<Shelf> shelves, Progress progress, long total) {
        this.scorer = scorer;
        this.codec = codec;
        this.ready = shelves.get();
        this.judged = shelves.get();
        this.progress = progress;
        this.total = total;
    }

    /** Takes the next creator. */
    public void add(Creator creator) {
        progress.step(creator.name(), seen++, 2 * total);
        waiting.add(creator);
        if (waiting.size() == TOGETHER) {
            take();
        }
    }

    private void take() {
        record Part(PeerCounts counts, List<byte[]> packed) {}
        List<Part> parts = onAllCores(waiting, some -> {
            List<Ready> more = scorer.ready(some);
            return new Part(Scorer.count(more), more.stream().map(codec::pack).toList());
        });
        waiting.clear();
        for (Part part : parts) {
            counts.merge(part.counts());
            part.packed().forEach(ready::add);
        }
    }

    private List<Kept> judged(List<byte[]> some, PeerCounts.Places places) {
        List<Ready> batch = some.stream().map(codec::unpackReady).toList();
        return scorer.judge(batch, places).stream()
                .map(judgement -> new Kept(
                        judgement.creator().name(),
                        Judgements.hasPosts(judgement),
                        Judgements.score(judgement),
                        judgement.creator().id(),
                        codec.pack(judgement)))
                .toList();
    }

    /** What is made of those who wait, some of them at a time on each core, in their order. */
    private static <T, R> List<R> onAllCores(List<T> all, Function<List<T>, R> make) {
        return IntStream.range(0, (all.size() + A_CORE - 1) / A_CORE)
                .parallel()
                .mapToObj(part -> make.apply(all.subList(part * A_CORE, Math.min(all.size(), (part + 1) * A_CORE))))
                .toList();
    }

    /** Judges everybody who was taken, each among the others; best first, creators without a score last. */
    public Judgements judgements() {
        take();
        PeerCounts.Places places = counts.places();
        List<Scored> scored = new ArrayList<>(ready.size());
        for (int from = 0; from < ready.size(); from += TOGETHER) {
            List<byte[]> batch = new ArrayList<>();
            for (int i = from; i < Math.min(from + TOGETHER, ready.size()); i++) {
                batch.add(ready.get(i));
                ready.release(i);
            }
            onAllCores(batch, some -> judged(some, places))
                    .forEach(part -> part.forEach(one -> {
                        progress.step(one.name(), total + scored.size(), total + ready.size());
                        scored.add(one.scored(judged.size()));
                        judged.add(one.packed());
                    }));
        }
        progress.report("", total + ready.size(), total + ready.size());
        scored.sort(BEST_FIRST);
        return new Judgements(
                codec,
                new Ranked(judged, scored.stream().mapToInt(Scored::place).toArray()));
    }
}
