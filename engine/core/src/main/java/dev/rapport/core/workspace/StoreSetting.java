package dev.rapport.core.workspace;

import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlDocument;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a workspace keeps its store.
 *
 * @param address of a server; empty for files in the workspace
 * @param saidBy {@link #VARIABLE}, {@link #FILE}, or empty where nobody said it
 */
public record StoreSetting(Optional<StoreAddress> address, String saidBy) {

    /** Says it for this user alone, so that a password may stand in it. */
    public static final String VARIABLE = "RAPPORT_STORE";

    /** The workspace's own settings, for everybody who works in it. */
    public static final String FILE = "rapport.yaml";

    /** Files in the workspace. */
    public static final String IN_WORKSPACE = "hsqldb";

    /** What the variable says, else the workspace's file; what is wrong is noted. */
    public static StoreSetting of(Workspace workspace, Map<String, String> surroundings, Problems problems) {
        String said = surroundings.getOrDefault(VARIABLE, "").strip();
        if (!said.isEmpty()) {
            return new StoreSetting(read(said, VARIABLE, true, workspace, problems), VARIABLE);
        }
        Path file = workspace.folder().resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new StoreSetting(Optional.empty(), "");
        }
        YamlMap map = YamlDocument.read(file, FILE, problems);
        map.allow(List.of("store"));
        if (map.isEmpty("store") && !map.isTold("store")) {
            problems.warning(
                    "no-value",
                    "The store has no value, so that it stays in the workspace.",
                    map.placeOf("store"),
                    "Maybe store: " + IN_WORKSPACE + ", or an address such as postgresql://db.example.com/rapport.");
        }
        Optional<YamlValue> store = map.text("store", "").isEmpty() ? Optional.empty() : map.get("store");
        return new StoreSetting(
                store.flatMap(value -> read(value.text(), value.place(), false, workspace, problems)),
                store.isPresent() ? FILE : "");
    }

    /** What a program says that embeds the engine; a password may stand in it. */
    public static StoreSetting told(String text, Workspace workspace, Problems problems) {
        return new StoreSetting(read(text, "store", true, workspace, problems), "the program");
    }

    /** An address that somebody gives on the command line, which others may see. */
    public static Optional<StoreAddress> given(String text, String place, Workspace workspace, Problems problems) {
        return read(text, place, false, workspace, problems);
    }

    private static Optional<StoreAddress> read(
            String text, String place, boolean isSecret, Workspace workspace, Problems problems) {
        return text.strip().equals(IN_WORKSPACE)
                ? Optional.empty()
                : new StoreAddressReader(place, isSecret, problems)
                        .read(text, String.valueOf(workspace.folder().getFileName()));
    }
}
