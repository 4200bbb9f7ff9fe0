package dev.rapport.scoring.judging;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Creator;
import dev.rapport.judged.Judgement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * All creators of a campaign on their way to judgements: some at a time, nobody's posts longer than that, and what is known of the others as
 * few bytes. For one thread.
 */
public final class Gathering {

    /** Creators that go through metrics and rules together. */
    private static final int TOGETHER = 128;

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
        List<Ready> more = scorer.ready(waiting);
        waiting.clear();
        counts.merge(Scorer.count(more));
        more.forEach(one -> ready.add(codec.pack(one)));
    }

    /** Judges everybody who was taken, each among the others; best first, creators without a score last. */
    public Judgements judgements() {
        take();
        PeerCounts.Places places = counts.places();
        List<Scored> scored = new ArrayList<>(ready.size());
        for (int from = 0; from < ready.size(); from += TOGETHER) {
            List<Ready> batch = new ArrayList<>();
            for (int i = from; i < Math.min(from + TOGETHER, ready.size()); i++) {
                Ready one = codec.unpackReady(ready.get(i));
                progress.step(one.creator().name(), total + i, total + ready.size());
                batch.add(one);
                ready.release(i);
            }
            for (Judgement judgement : scorer.judge(batch, places)) {
                scored.add(new Scored(
                        Judgements.hasPosts(judgement),
                        Judgements.score(judgement),
                        judgement.creator().id(),
                        judged.size()));
                judged.add(codec.pack(judgement));
            }
        }
        progress.report("", total + ready.size(), total + ready.size());
        scored.sort(BEST_FIRST);
        return new Judgements(
                codec,
                new Ranked(judged, scored.stream().mapToInt(Scored::place).toArray()));
    }
}
