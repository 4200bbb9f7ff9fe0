package dev.rapport.spark;

import dev.rapport.scoring.judging.PeerCounts;
import dev.rapport.scoring.judging.Ready;
import dev.rapport.scoring.judging.Scorer;
import java.io.Serial;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/** Judges creators that are ready, some at a time, each among all others. */
final class JudgeTask implements FlatMapFunction<Iterator<Row>, Row> {

    @Serial
    private static final long serialVersionUID = 1;

    private final Broadcast<Kitchen> kitchen;
    private final Broadcast<Peers> peers;

    JudgeTask(Broadcast<Kitchen> kitchen, Broadcast<Peers> peers) {
        this.kitchen = kitchen;
        this.peers = peers;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Scorer scorer = kitchen.value().scorer();
        PeerCounts.Places places = peers.value().places();
        return new Iterator<>() {
            private final Queue<Row> out = new ArrayDeque<>();

            @Override
            public boolean hasNext() {
                if (out.isEmpty() && rows.hasNext()) {
                    List<Ready> together = new ArrayList<>();
                    while (rows.hasNext() && together.size() < LookedRows.TOGETHER) {
                        together.add(scorer.ready((byte[]) rows.next().getAs(LookedRows.AT_READY)));
                    }
                    scorer.judge(together, places)
                            .forEach(judgement -> out.add(JudgementRow.of(judgement, scorer.packed(judgement))));
                }
                return !out.isEmpty();
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return out.remove();
            }
        };
    }
}
