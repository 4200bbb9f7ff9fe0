package dev.rapport.plugin.shops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.ResultNotes;
import java.util.List;
import java.util.Set;

/** Answers as the interface of Fairing gives them; of whoever answered and of what was paid nothing is read. */
final class SurveyRecords implements JsonFormat.RecordReader {

    static final Set<String> WRAPPERS = Set.of("data");

    private final ResultNotes notes;
    private boolean isAsked;
    private String place = "";

    SurveyRecords(ResultNotes notes) {
        this.notes = notes;
    }

    static boolean isAnswer(JsonNode node) {
        return Json.hasAll(node, "question", "response", "response_provided_at");
    }

    @Override
    public void record(JsonFields record) {
        place = place.isEmpty() ? record.at("question") : place;
        if (Asked.isQuestion(record.text("question")) || Asked.isQuestion(record.text("referring_question"))) {
            isAsked = true;
            Asked.give(
                    record.text("order_number", "order_id"),
                    record.time("response_provided_at"),
                    List.of(record.text("response"), record.text("other_response")),
                    record.at("response"),
                    notes);
        }
    }

    @Override
    public void end() {
        if (!isAsked && !place.isEmpty()) {
            notes.once(SurveyTable.notAsked(place));
        }
    }
}
