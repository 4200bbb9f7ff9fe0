package dev.rapport.parsing;

import dev.rapport.api.plugin.ModelSink;

/** One export being read: where its records go, and what is said of it. */
public final class Reading extends Remarks {

    private final ModelSink sink;

    public Reading(ModelSink sink) {
        super(sink);
        this.sink = sink;
    }

    public ModelSink sink() {
        return sink;
    }
}
