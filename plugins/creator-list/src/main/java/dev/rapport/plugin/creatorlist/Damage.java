package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import java.util.Optional;

/** Keeps what is wrong with a file as a whole, and nothing else. */
final class Damage implements ModelSink {

    private Optional<ReadIssue> first = Optional.empty();

    Optional<ReadIssue> first() {
        return first;
    }

    Reading reading() {
        return new Reading(this);
    }

    @Override
    public void issue(ReadIssue issue) {
        first = first.or(() -> Optional.of(issue));
    }

    @Override
    public void reject(ReadIssue issue) {
        issue(issue);
    }

    @Override
    public void refuse(String code, String message) {
        issue(ReadIssue.error(code, message, ""));
    }
}
