package dev.rapport.plugin.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.parsing.Counter;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One table of the Analytics API. */
final class ResultTable {

    private final JsonRecord record;
    private final Reading reading;
    private final List<String> columns = new ArrayList<>();

    ResultTable(JsonRecord record, Reading reading) {
        this.record = record;
        this.reading = reading;
        record.node().path("columnHeaders").forEach(header -> columns.add(Json.text(header, "name")));
    }

    void give() {
        Audience audience = new Audience(YouTube.unnamed());
        long views = 0;
        int rows = 0;
        for (JsonNode row : record.node().path("rows")) {
            String place = record.place() + "/rows/" + rows++;
            String share = text(row, "viewerPercentage");
            if (columns.contains("video") && row.isArray()) {
                post(row, place);
            } else if (columns.contains("viewerPercentage")) {
                audience.age(text(row, "ageGroup"), share);
                audience.gender(text(row, "gender"), share);
            } else if (columns.contains("country") && columns.contains("views") && !columns.contains("day")) {
                audience.country(text(row, "country"), text(row, "views"));
            }
            views += Math.max(0, Counter.of(text(row, "views")).count().value());
        }
        boolean isAudience = audience.give(Moment.unknown(), reading);
        if (!isAudience && !columns.contains("video")) {
            Told.figureNotKept(
                    reading,
                    "The " + rows + " rows by " + columns.stream().limit(2).collect(Collectors.joining(", "))
                            + " (views " + views + ") are figures of the channel; the model keeps those of videos.");
        }
    }

    private void post(JsonNode row, String place) {
        String id = text(row, "video");
        if (id.isEmpty() || columns.contains("day") || columns.contains("country")) {
            return;
        }
        Told.periodValues(reading, place);
        reading.sink()
                .post(Post.of(YouTube.unnamed(), id)
                        .permalink(YouTube.permalink(id))
                        .views(reading.count(text(row, "views"), place, "views"))
                        .likes(reading.count(text(row, "likes"), place, "likes"))
                        .comments(reading.count(text(row, "comments"), place, "comments"))
                        .shares(reading.count(text(row, "shares"), place, "shares"))
                        .build());
    }

    private String text(JsonNode row, String column) {
        int index = columns.indexOf(column);
        return index < 0 ? "" : Json.asText(row.path(index));
    }
}
