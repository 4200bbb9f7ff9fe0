package dev.rapport.scoring.plan;

import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Objective;
import java.io.Serial;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many may be chosen, by which figures they can be measured, who comments there, and why the others may not. Counts of parts merge into those of the whole. */
public final class Census implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private long open;
    private final EnumMap<Figure, Long> known = new EnumMap<>(Figure.class);
    private final TreeMap<String, Long> leftOut = new TreeMap<>();
    private final Samples samples = new Samples();

    void open(Map<Figure, Boolean> figures, AccountProfile account) {
        open++;
        samples.add(account);
        figures.keySet().forEach(figure -> known.merge(figure, 1L, Long::sum));
    }

    void leftOut(String why) {
        leftOut.merge(why, 1L, Long::sum);
    }

    /** Adds the counts of another part. */
    public void merge(Census other) {
        open += other.open;
        samples.merge(other.samples);
        other.known.forEach((figure, count) -> known.merge(figure, count, Long::sum));
        other.leftOut.forEach((why, count) -> leftOut.merge(why, count, Long::sum));
    }

    /** Those who commented on their posts. */
    Samples samples() {
        return samples;
    }

    /** How many may be chosen as far as rules and people say. */
    public long open() {
        return open;
    }

    /** Why others may not, by the name of the reason. */
    public Map<String, Long> leftOut() {
        return leftOut;
    }

    /** The objective's own figure, where most can be measured by it; else one that is known for more. */
    public Figure measure(Objective objective) {
        Figure best = objective.ladder().get(0);
        long most = -1;
        for (Figure figure : objective.ladder()) {
            long count = known.getOrDefault(figure, 0L);
            if (count > most) {
                best = figure;
                most = count;
            }
        }
        return best;
    }
}
