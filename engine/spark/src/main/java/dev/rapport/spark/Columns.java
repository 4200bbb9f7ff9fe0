package dev.rapport.spark;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.types.StructType;

/** Where the columns of a table stand. */
final class Columns {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> steps = new HashMap<>();

    Columns(StructType schema) {
        for (String name : schema.fieldNames()) {
            places.put(name, places.size());
            steps.put(name, name + "Step");
        }
    }

    /** The place of a column, -1 where it is not there. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** The column that says how far a counter is rounded. */
    String step(String column) {
        return steps.getOrDefault(column, "");
    }
}
