package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Something that is made when it is first asked for, once. */
final class Lazy<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();
    private boolean closed;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (closed) {
            throw new RapportException(
                    Problem.error("engine-closed", "The engine is closed.", "engine", "Maybe open another one."));
        }
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    /** Begins to make it, while whoever will ask for it does something else. What goes wrong is told to who asks. */
    void begin(String name) {
        if (isMade()) {
            return;
        }
        Meanwhile.begin(name, this::get);
    }

    private synchronized boolean isMade() {
        return made.isPresent();
    }

    /** Ends it, once; nothing is made any more. */
    synchronized void close(Consumer<T> action) {
        closed = true;
        Optional<T> last = made;
        made = Optional.empty();
        last.ifPresent(action);
    }
}
