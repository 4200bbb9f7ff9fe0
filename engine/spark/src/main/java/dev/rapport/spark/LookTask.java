package dev.rapport.spark;

import java.io.Serial;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/** What is known of the creators of a partition, some at a time. */
final class LookTask implements MapPartitionsFunction<Row, Row> {

    @Serial
    private static final long serialVersionUID = 1;

    private final Broadcast<Kitchen> kitchen;

    LookTask(Broadcast<Kitchen> kitchen) {
        this.kitchen = kitchen;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new LookedRows(rows, kitchen.value().scorer());
    }
}
