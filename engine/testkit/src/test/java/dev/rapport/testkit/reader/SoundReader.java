package dev.rapport.testkit.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps every promise; the broken readers of tests are this one with one thing changed. */
class SoundReader implements PlatformReader {

    static final String FIXTURE =
            """
            [{"trial_id": "post-1001", "author": "ida", "text": "indigo in winter", "likes": 12, "shares": 3},
             {"trial_id": "post-1002", "author": "ida", "text": "linen", "likes": 40},
             {"trial_id": "post-1003", "author": "ida", "text": "wool", "likes": 7},
             {"trial_id": "post-1004", "author": "ida", "text": "silk", "likes": 9}]
            """;

    @Override
    public String platform() {
        return "trial";
    }

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                "posts",
                "Trial posts",
                ReaderCapability.POSTS,
                ReaderCapability.CAPTION,
                ReaderCapability.LIKES,
                ReaderCapability.SHARES));
    }

    @Override
    public List<Claim> recognise(ExportFile file) {
        boolean isOurs = new String(file.head(), StandardCharsets.ISO_8859_1).contains("\"trial_id\"");
        return isOurs ? List.of(Claim.exact("posts")) : List.of();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        try (InputStream in = file.open();
                JsonParser parser = mapper().createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    record(parser.readValueAsTree(), sink);
                }
            }
        } catch (IOException e) {
            sink.issue(ReadIssue.error("truncated", "The file ends early. Maybe it was cut short.", ""));
        }
    }

    ObjectMapper mapper() {
        return new ObjectMapper();
    }

    void record(JsonNode record, ModelSink sink) {
        String id = id(record);
        if (id.isEmpty()) {
            sink.reject(ReadIssue.warning("no-id", "The record has no trial_id. Maybe it is a total.", ""));
            return;
        }
        sink.post(post(id, record).build());
    }

    PostBuilder post(String id, JsonNode record) {
        return Post.of(AccountRef.of("trial", "", record.path("author").asText("")), id)
                .caption(record.path("text").asText(""))
                .likes(count(record.path("likes")))
                .shares(count(record.path("shares")));
    }

    String id(JsonNode record) {
        return record.path("trial_id").asText("");
    }

    Count count(JsonNode value) {
        boolean isCount = value.isIntegralNumber() && value.canConvertToLong() && value.asLong() >= 0;
        return isCount ? Count.exact(value.asLong()) : Count.unknown();
    }
}
