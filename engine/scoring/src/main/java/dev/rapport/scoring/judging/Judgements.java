package dev.rapport.scoring.judging;

import dev.rapport.judged.Judgement;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Judgements, best first, held as few bytes each and made when they are looked at: memory is bounded by how many there are. Those of a usual
 * campaign are few, and are made once. Immutable and safe for many threads.
 */
public final class Judgements extends AbstractList<Judgement> implements RandomAccess {

    private static final int FEW = 300;

    private final JudgementCodec codec;
    private final List<byte[]> packed;
    private final List<Judgement> made;

    Judgements(JudgementCodec codec, List<byte[]> packed) {
        this.codec = codec;
        this.packed = List.copyOf(packed);
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
}
