package dev.rapport.spark;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Judgement;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.plan.Census;
import dev.rapport.scoring.plan.Look;
import dev.rapport.scoring.plan.PeopleCounts;
import dev.rapport.scoring.plan.Screening;
import dev.rapport.scoring.plan.Stall;
import dev.rapport.scoring.plan.Terms;
import dev.rapport.scoring.plan.Trial;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/** What a plan does in a partition, one row at a time. */
final class Passes {

    private Passes() {}

    static FlatMapFunction<Iterator<byte[]>, Census> census(Broadcast<Kitchen> kitchen, AskedForm asked) {
        return packed -> {
            Scorer scorer = kitchen.value().scorer();
            Screening screening = new Screening(scorer.recipe(), asked.asked());
            Census census = new Census();
            packed.forEachRemaining(one -> screening.count(scorer.judgement(one), census));
            return List.of(census).iterator();
        };
    }

    static FlatMapFunction<Iterator<byte[]>, Stall> stalls(
            Broadcast<Kitchen> kitchen, AskedForm asked, Figure measure) {
        return packed -> {
            Scorer scorer = kitchen.value().scorer();
            Screening screening = new Screening(scorer.recipe(), asked.asked());
            return some(packed, one -> screening.stall(scorer.judgement(one), measure));
        };
    }

    static FlatMapFunction<Iterator<Stall>, PeopleCounts> people() {
        return stalls -> {
            PeopleCounts counts = new PeopleCounts();
            stalls.forEachRemaining(counts::add);
            return List.of(counts).iterator();
        };
    }

    static FlatMapFunction<Iterator<Stall>, Look[]> look(ArrayList<Trial> trials, Terms terms) {
        return stalls -> List.<Look[]>of(Look.at(stalls, trials, terms)).iterator();
    }

    static FlatMapFunction<Iterator<Stall>, Nearest> nearest(Trial prices, Terms terms, int most) {
        return stalls -> Nearest.of(stalls, prices, terms, most);
    }

    /** The judgements of these creators. */
    static FlatMapFunction<Iterator<byte[]>, byte[]> those(Broadcast<Kitchen> kitchen, HashSet<String> creators) {
        return packed -> {
            Scorer scorer = kitchen.value().scorer();
            return some(packed, one -> {
                Judgement judgement = scorer.judgement(one);
                return creators.contains(judgement.creator().id()) ? Optional.of(one) : Optional.empty();
            });
        };
    }

    /** What comes of those of which something comes; nothing is held. */
    private static <T, R> Iterator<R> some(Iterator<T> all, Function<T, Optional<R>> made) {
        return new Iterator<>() {
            private Optional<R> next = Optional.empty();

            @Override
            public boolean hasNext() {
                while (next.isEmpty() && all.hasNext()) {
                    next = made.apply(all.next());
                }
                return next.isPresent();
            }

            @Override
            public R next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                R one = next.orElseThrow();
                next = Optional.empty();
                return one;
            }
        };
    }
}
