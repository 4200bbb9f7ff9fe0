package dev.rapport.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.RunInfo;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code manifest.json} of a bundle of reports: what lies in it, and how it was made. A client may read it, so that it names what the reports
 * name and nothing else.
 *
 * @param edition for whom the reports are
 * @param run id of the run
 * @param files SHA-256 of each file by its name
 * @param written SHA-256 of what people wrote in the workspace, by its path from there; empty in a client's, who could try fees until one fits
 */
public record Manifest(String edition, String run, Map<String, String> files, Map<String, String> written) {

    /** Name in the bundle. */
    public static final String NAME = "manifest.json";

    private static final int DEEPEST = 20;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());

    public Manifest {
        files = new TreeMap<>(files);
        written = new TreeMap<>(written);
    }

    /**
     * The bytes of the file; the same run gives the same bytes.
     *
     * @param made as far as the edition may see it
     */
    public byte[] bytes(RunInfo made) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("edition", edition)
                .put("run", run)
                .put("engine", made.engineVersion())
                .put("rules", made.pack())
                .put("templates", made.templates())
                .put("asOf", made.asOf().toString())
                .put("seed", made.seed())
                .put("command", made.command());
        ObjectNode own = node.putObject("files");
        files.forEach(own::put);
        if (!written.isEmpty()) {
            ObjectNode people = node.putObject("written");
            written.forEach(people::put);
        }
        ArrayNode read = node.putArray("madeFrom");
        for (RunInfo.ImportedFile file : made.files()) {
            read.addObject()
                    .put("path", file.path())
                    .put("sha256", file.sha256())
                    .put("plugin", file.plugin())
                    .put("asOf", file.asOf().toString());
        }
        return Indented.bytes(node);
    }

    /** Reads what is needed to verify; what somebody took out is empty. @throws IOException where it is no JSON */
    public static Manifest read(byte[] bytes) throws IOException {
        JsonNode node = JSON.readTree(bytes);
        return new Manifest(
                node.path("edition").asText(), node.path("run").asText(), sums(node, "files"), sums(node, "written"));
    }

    private static Map<String, String> sums(JsonNode node, String name) {
        Map<String, String> sums = new TreeMap<>();
        node.path(name)
                .properties()
                .forEach(file -> sums.put(file.getKey(), file.getValue().asText()));
        return sums;
    }
}
