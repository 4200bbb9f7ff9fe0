package dev.rapport.core.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.store.StoredFile;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The report of a file as the store keeps it. */
final class ReportJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {}

    /**
     * Writes it.
     *
     * @param checksums of the plugins that read it, by plugin and version
     * @param hasData whether anything in it has a day
     */
    static String write(
            FileReport report,
            Map<String, String> checksums,
            boolean timeIsStated,
            boolean timeIsTold,
            boolean timeIsNamed,
            boolean hasData,
            Instant newestPost) {
        ObjectNode root = JSON.createObjectNode();
        root.put("path", report.path());
        root.put("sha256", report.sha256());
        root.put("platform", report.platform());
        root.put("format", report.format());
        root.put("plugin", report.plugin());
        ObjectNode jars = root.putObject("jars");
        checksums.forEach(jars::put);
        root.put("accounts", report.accounts());
        root.put("posts", report.posts());
        root.put("comments", report.comments());
        root.put("rejected", report.rejected());
        root.put("timeIsStated", timeIsStated);
        root.put("timeIsTold", timeIsTold);
        boolean isGuessed = !timeIsStated && !timeIsTold && !timeIsNamed;
        root.put(StoredFile.TIME_IS_GUESSED, isGuessed);
        root.put(StoredFile.TIME_IS_OF_FILE, isGuessed && !hasData);
        root.put("newestPost", newestPost.toString());
        ArrayNode issues = root.putArray("issues");
        for (ReadIssue issue : report.issues()) {
            issues.addObject()
                    .put("severity", issue.severity().name())
                    .put("code", issue.code())
                    .put("message", issue.message())
                    .put("place", issue.place());
        }
        return root.toString();
    }

    static FileReport read(String stored) {
        JsonNode root = parse(stored);
        List<ReadIssue> issues = new ArrayList<>();
        for (JsonNode issue : root.path("issues")) {
            issues.add(new ReadIssue(
                    ReadIssue.Severity.valueOf(issue.path("severity").asText()),
                    issue.path("code").asText(),
                    issue.path("message").asText(),
                    issue.path("place").asText()));
        }
        return new FileReport(
                root.path("path").asText(),
                root.path("sha256").asText(),
                root.path("platform").asText(),
                root.path("format").asText(),
                root.path("plugin").asText(),
                root.path("accounts").asLong(),
                root.path("posts").asLong(),
                root.path("comments").asLong(),
                root.path("rejected").asLong(),
                issues);
    }

    /** Checksums of the plugins that read it, by plugin and version. */
    static Map<String, String> checksums(String stored) {
        Map<String, String> checksums = new TreeMap<>();
        parse(stored)
                .path("jars")
                .fields()
                .forEachRemaining(
                        jar -> checksums.put(jar.getKey(), jar.getValue().asText()));
        return checksums;
    }

    /** Whether the as-of time came from the file itself. */
    static boolean timeIsStated(String stored) {
        return parse(stored).path("timeIsStated").asBoolean();
    }

    /** Whether a person said the as-of time. */
    static boolean timeIsTold(String stored) {
        return parse(stored).path("timeIsTold").asBoolean();
    }

    static Instant newestPost(String stored) {
        return Instant.parse(parse(stored).path("newestPost").asText());
    }

    private static JsonNode parse(String stored) {
        try {
            return JSON.readTree(stored);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
