package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.loader.PluginInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What people write and programs compare: ids and versions. */
final class Names {

    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String FORMAT = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String VERSION = "\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?";

    private Names() {}

    static List<Check> ofReader(Subject subject) {
        return List.of(new Check("names", () -> {
            List<String> wrong = new ArrayList<>();
            String origin = subject.reader().origin();
            if (!origin.matches(ID)) {
                wrong.add("The platform or origin (" + origin
                        + ") is not lower-case letters and digits, with single hyphens between them. Maybe "
                        + suggested(origin) + ".");
            }
            Set<String> seen = new HashSet<>();
            for (ReaderFormat format : subject.reader().formats()) {
                if (!format.id().matches(FORMAT)) {
                    wrong.add("The id of the format (" + format.id()
                            + ") is not lower-case letters and digits, with single hyphens between them; people write it in"
                            + " --as PLUGIN:FORMAT. Maybe " + suggested(format.id()) + ".");
                }
                if (!seen.add(format.id())) {
                    wrong.add(
                            "The format (" + format.id() + ") stands twice in formats(). Maybe one has another name.");
                }
                if (format.title().isBlank()) {
                    wrong.add("The format (" + format.id()
                            + ") has no title. Maybe say what a person calls such a file.");
                }
            }
            Expect.that(wrong.isEmpty(), () -> String.join("\n  ", wrong));
        }));
    }

    /** What is wrong with a jar's manifest; empty when nothing is. */
    static Optional<String> ofManifest(PluginInfo info, String description) {
        List<String> wrong = new ArrayList<>();
        if (!info.id().matches(ID)) {
            wrong.add("Plugin-Id (" + info.id()
                    + ") is not lower-case letters and digits, with single hyphens between them; people write it in --as"
                    + " PLUGIN:FORMAT. Maybe " + suggested(info.id()) + ".");
        }
        if (!info.version().matches(VERSION)) {
            wrong.add("Plugin-Version (" + info.version() + ") is no version. Maybe 1.0.0.");
        }
        if (description.isBlank()) {
            wrong.add("Plugin-Description is not there. Maybe one sentence about what it reads.");
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(String.join("\n  ", wrong));
    }

    private static String suggested(String name) {
        String plain = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return plain.isEmpty() ? "my-platform" : plain;
    }
}
