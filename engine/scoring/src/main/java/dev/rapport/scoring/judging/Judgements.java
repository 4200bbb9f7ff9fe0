package dev.rapport.scoring.judging;

import dev.rapport.judged.Judgement;
import dev.rapport.judged.facts.Fact;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

/**
 * Judgements, best first, held as few bytes each and made when they are looked at: memory is bounded by how many there are. Those of a usual
 * campaign are few, and are made once. Immutable and safe for many threads.
 */
public final class Judgements extends AbstractList<Judgement> implements RandomAccess {

    /** The order in which everybody stands: who has shown no post comes after all who have, creators without a score last. */
    public static final Comparator<Judgement> BEST_FIRST = Comparator.comparing(Judgements::hasPosts)
            .thenComparing(Judgements::score)
            .reversed()
            .thenComparing(judgement -> judgement.creator().id());

    private static final int FEW = 300;

    private final JudgementCodec codec;
    private final List<byte[]> packed;
    private final List<Judgement> made;

    /** @param packed never changed any more; they may lie in a file */
    Judgements(JudgementCodec codec, List<byte[]> packed) {
        this.codec = codec;
        this.packed = Collections.unmodifiableList(packed);
        List<Judgement> few = new ArrayList<>();
        if (packed.size() <= FEW) {
            packed.forEach(one -> few.add(codec.unpackJudgement(one)));
        }
        this.made = List.copyOf(few);
    }

    @Override
    public Judgement get(int place) {
        return made.isEmpty() ? codec.unpackJudgement(packed.get(place)) : made.get(place);
    }

    @Override
    public int size() {
        return packed.size();
    }

    /** What is kept of them, to be given to {@link Scorer#again}. */
    public List<byte[]> packed() {
        return packed;
    }

    static boolean hasPosts(Judgement judgement) {
        return judgement.candidate().known(Fact.OWN_POSTS).orElse(0) > 0;
    }

    /** Below 0 for none. */
    static BigDecimal score(Judgement judgement) {
        return judgement.decision().score().orElse(BigDecimal.ONE.negate());
    }
}
