package dev.rapport.report.model;

import dev.rapport.api.model.RunInfo;
import java.util.List;

/**
 * How the report was made.
 *
 * @param run the run
 * @param templates template pack with version
 * @param notes sentences on how to read it
 * @param assumptions what had to be assumed, each once
 */
public record Method(RunInfo run, String templates, List<String> notes, List<String> assumptions) {

    public Method {
        notes = List.copyOf(notes);
        assumptions = List.copyOf(assumptions);
    }
}
