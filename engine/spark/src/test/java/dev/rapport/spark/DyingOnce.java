package dev.rapport.spark;

import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;

/** Lets every row pass, but the first time that a task has come to its hundredth row. */
final class DyingOnce implements FilterFunction<Row> {

    private static final long serialVersionUID = 1;

    private final boolean withItsProcess;
    private int seen;

    DyingOnce(boolean withItsProcess) {
        this.withItsProcess = withItsProcess;
    }

    @Override
    public boolean call(Row row) {
        TaskContext task = TaskContext.get();
        if (++seen == 100 && task.attemptNumber() == 0 && task.partitionId() == 0) {
            if (withItsProcess) {
                Runtime.getRuntime().halt(9);
            }
            throw new IllegalStateException("Killed by the test.");
        }
        return true;
    }
}
