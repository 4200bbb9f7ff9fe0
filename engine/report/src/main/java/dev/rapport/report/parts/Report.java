package dev.rapport.report.parts;

import dev.rapport.api.model.Problem;
import dev.rapport.report.document.Document;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.seen.SeenRun;
import java.util.Optional;

/** One kind of report: makes a document of blocks out of what its edition may see, and knows nothing of how it is set. */
public interface Report {

    /** Name on the command line and of its files: small letters and hyphens. */
    String id();

    /** What it cannot be made without and what is not there, with the way to it; empty where it can be made. */
    default Optional<Problem> lacks(ReportInput input) {
        return Optional.empty();
    }

    /** The client's edition. */
    default Document forClient(SeenRun run) {
        return document(run, Optional.empty());
    }

    /** The agency's own edition. */
    default Document forAgency(AgencyRun run) {
        return document(run.seen(), Optional.of(run));
    }

    /**
     * Either edition.
     *
     * @param run what both may see
     * @param agency what the agency alone sees; empty in the client's edition
     */
    Document document(SeenRun run, Optional<AgencyRun> agency);
}
