package dev.rapport.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Holds the first rows of a file back until all of them were looked at, so that what they say together holds for each. */
public final class Ahead<T> {

    private static final int FIRST = 500;

    private final Consumer<T> look;
    private final Consumer<T> taker;
    private final List<T> held = new ArrayList<>();
    private boolean isHolding = true;

    public Ahead(Consumer<T> look, Consumer<T> taker) {
        this.look = look;
        this.taker = taker;
    }

    public void take(T row) {
        if (!isHolding) {
            taker.accept(row);
            return;
        }
        look.accept(row);
        held.add(row);
        if (held.size() == FIRST) {
            end();
        }
    }

    /** After the last row. */
    public void end() {
        isHolding = false;
        held.forEach(taker);
        held.clear();
    }
}
