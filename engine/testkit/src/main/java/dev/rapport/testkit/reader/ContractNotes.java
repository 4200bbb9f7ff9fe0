package dev.rapport.testkit.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.loader.PluginInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a process that looks at a plugin writes down line by line, so that what it found is there when it ends too early, and where that was.
 */
final class ContractNotes implements PackedContract.Observer, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedWriter out;

    ContractNotes(Path file) throws IOException {
        this.out = Files.newBufferedWriter(file);
    }

    void plugin(PluginInfo info) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", info.id()).put("version", info.version()).put("sha256", info.sha256());
        info.refused().ifPresent(why -> node.put("refused", why.toString()).put("code", why.code()));
        write("plugin", node);
    }

    @Override
    public void looking(String law, String check) {
        write("looking", JsonNodeFactory.instance.objectNode().put("law", law).put("check", check));
    }

    @Override
    public void found(PackedContract.Result result) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("law", result.law()).put("check", result.check());
        result.broken().ifPresent(why -> node.put("broken", why));
        write("found", node);
    }

    /** Why nothing more will be looked at. */
    void stopped(String why) {
        write("stopped", JsonNodeFactory.instance.objectNode().put("why", why));
    }

    void done() {
        write("done", JsonNodeFactory.instance.objectNode());
    }

    private synchronized void write(String kind, ObjectNode content) {
        try {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.set(kind, content);
            out.write(JSON.writeValueAsString(line));
            out.newLine();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /**
     * What was written, as far as whole lines go.
     *
     * @param plugin what the plugin calls itself; missing when it could not even be loaded
     * @param results all that was found
     * @param law what was looked at last
     * @param check where
     * @param stopped why the process stopped of itself, empty where it did not say
     * @param isDone whether all was looked at
     */
    record Read(
            JsonNode plugin,
            List<PackedContract.Result> results,
            String law,
            String check,
            String stopped,
            boolean isDone) {}

    static Read read(Path file) throws IOException {
        JsonNode plugin = JsonNodeFactory.instance.missingNode();
        List<PackedContract.Result> results = new ArrayList<>();
        String law = "it can be loaded";
        String check = "";
        String stopped = "";
        boolean isDone = false;
        for (String text : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            JsonNode line = JSON.readTree(text);
            if (line.has("plugin")) {
                plugin = line.path("plugin");
            } else if (line.has("looking")) {
                law = line.path("looking").path("law").asText();
                check = line.path("looking").path("check").asText();
            } else if (line.has("found")) {
                JsonNode found = line.path("found");
                results.add(new PackedContract.Result(
                        found.path("law").asText(),
                        found.path("check").asText(),
                        Optional.of(found.path("broken").asText()).filter(why -> !why.isEmpty())));
            } else if (line.has("stopped")) {
                stopped = line.path("stopped").path("why").asText();
            }
            isDone |= line.has("done");
        }
        return new Read(plugin, results, law, check, stopped, isDone);
    }
}
