package dev.rapport.core.intake;

import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import java.time.Instant;

/** Stands before another sink and decides of its records; what is said of the file goes on as it is. */
abstract class ForwardingSink implements ModelSink {

    private final ModelSink next;

    ForwardingSink(ModelSink next) {
        this.next = next;
    }

    @Override
    public final void exportedAt(Instant time) {
        next.exportedAt(time);
    }

    @Override
    public final void issue(ReadIssue issue) {
        next.issue(issue);
    }

    @Override
    public final void reject(ReadIssue issue) {
        next.reject(issue);
    }

    @Override
    public final void refuse(String code, String message) {
        next.refuse(code, message);
    }
}
