package dev.rapport.api.plugin;

import java.time.Instant;

/** What every reader may say of a file, whatever it reads. */
public interface IssueSink {

    /** Says when the file was exported, where the file states it. */
    default void exportedAt(Instant time) {}

    /** Something worth knowing, with everything that was usable kept. */
    void issue(ReadIssue issue);

    /**
     * A record that was there and could not be used. It counts as rejected.
     *
     * @param issue says why and where; its severity is at least warning
     */
    void reject(ReadIssue issue);

    /**
     * The file has nothing to give: an error body, an event, a retired API. Nothing of it is kept.
     *
     * @param code short and stable, such as {@code api-error}
     * @param message what the file really is, and what to export instead
     */
    void refuse(String code, String message);
}
