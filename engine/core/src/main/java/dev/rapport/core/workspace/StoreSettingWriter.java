package dev.rapport.core.workspace;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.written.Aside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes into rapport.yaml where the store is; everything else in it stays as it is, to the byte. */
public final class StoreSettingWriter {

    private static final Pattern LINE = Pattern.compile("(?m)^store[ \\t]*:.*$");

    private StoreSettingWriter() {}

    /**
     * Writes it.
     *
     * @param store an address without a password, or {@link StoreSetting#IN_WORKSPACE}
     * @throws RapportException {@code store-setting-not-written}
     */
    public static void write(Workspace workspace, String store) {
        Path file = workspace.folder().resolve(StoreSetting.FILE);
        try {
            Path written = Aside.of(file);
            Files.writeString(written, with(Files.exists(file) ? Files.readString(file) : "", "store: " + store));
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "store-setting-not-written",
                            "The store was moved, and " + StoreSetting.FILE + " cannot be written to say so: "
                                    + e.getClass().getSimpleName() + ".",
                            StoreSetting.FILE,
                            "Maybe write into it: store: " + store),
                    e);
        }
    }

    private static String with(String text, String line) {
        Matcher old = LINE.matcher(text);
        if (old.find()) {
            return text.substring(0, old.start()) + line + text.substring(old.end());
        }
        return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + line + "\n";
    }
}
