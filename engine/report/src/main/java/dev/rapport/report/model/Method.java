package dev.rapport.report.model;

import dev.rapport.judged.RunInfo;
import java.util.List;
import java.util.Map;

/**
 * How the report was made.
 *
 * @param run the run
 * @param templates template pack with version
 * @param facts names and values: packs, engine, run, command
 * @param notes sentences on how to read it
 * @param assumptions what had to be assumed, each once
 */
public record Method(
        RunInfo run,
        String templates,
        List<Map.Entry<String, String>> facts,
        List<String> notes,
        List<String> assumptions) {

    public Method {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        assumptions = List.copyOf(assumptions);
    }
}
