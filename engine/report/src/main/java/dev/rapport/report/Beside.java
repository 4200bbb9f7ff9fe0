package dev.rapport.report;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work that goes on in a thread of its own until somebody asks for what came of it. */
final class Beside<T> implements Supplier<T> {

    private final FutureTask<T> task;

    private Beside(Supplier<T> work) {
        task = new FutureTask<>(work::get);
    }

    /** Begins it. The thread keeps no process alive: nobody waits for work whose other half failed. */
    static <T> Beside<T> begin(String name, Supplier<T> work) {
        Beside<T> beside = new Beside<>(work);
        Thread thread = new Thread(beside.task, name);
        thread.setDaemon(true);
        thread.start();
        return beside;
    }

    /** Waits for it. What it threw is thrown here. */
    @Override
    public T get() {
        boolean wasInterrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    wasInterrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            // A supplier throws nothing else.
            throw (RuntimeException) e.getCause();
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
