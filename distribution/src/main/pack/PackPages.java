import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes README and docs as who has only the distribution needs them: with its own paths, and without what is about sources. A part between
 * {@code <!-- sources -->} and {@code <!-- /sources -->} is left out, and what stands inside of {@code <!-- packed ... -->} comes in.
 */
final class PackPages {

    private static final Pattern SOURCES = Pattern.compile("<!-- sources -->\\n.*?<!-- /sources -->\\n", Pattern.DOTALL);
    private static final Pattern PACKED = Pattern.compile("<!-- packed\\n(.*?)-->\\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");

    /** Where things lie in the sources, and where in the distribution; longer ones first. */
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("./rapport ", "bin/rapport ");
        PLACES.put("engine/api/api.txt", "docs/api.txt");
        PLACES.put("engine/embed/embedding.txt", "docs/embedding.txt");
        PLACES.put("examples/plain", "samples/plain");
        PLACES.put("examples/spring-boot", "samples/spring-boot");
        PLACES.put("plugins/example", "samples/plugin");
        PLACES.put("report-templates/packs/", "report-templates/");
        PLACES.put("rules/packs/", "rules/");
    }

    /** @param arguments the folder of the sources, and the one to write to */
    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]).toRealPath();
        Path target = Path.of(arguments[1]);
        try (Stream<Path> docs = Files.walk(sources.resolve("docs"))) {
            List<Path> pages = Stream.concat(Stream.of(sources.resolve("README.md")), docs.filter(Files::isRegularFile))
                    .toList();
            for (Path page : pages) {
                Path written = target.resolve(sources.relativize(page).toString());
                Files.createDirectories(written.getParent());
                if (page.toString().endsWith(".md")) {
                    Files.writeString(written, packed(page, sources));
                } else {
                    Files.write(written, Files.readAllBytes(page));
                }
            }
        }
        Files.copy(sources.resolve("engine/api/api.txt"), target.resolve("docs/api.txt"));
        Files.copy(sources.resolve("engine/embed/embedding.txt"), target.resolve("docs/embedding.txt"));
    }

    private static String packed(Path page, Path sources) throws IOException {
        String text = SOURCES.matcher(Files.readString(page)).replaceAll("");
        text = PACKED.matcher(text).replaceAll("$1");
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            text = text.replace(place.getKey(), place.getValue());
        }
        return LINK.matcher(text).replaceAll(link -> java.util.regex.Matcher.quoteReplacement(link(link, page, sources)));
    }

    /** A link to what only the sources have becomes its words; one to nowhere is a mistake. */
    private static String link(MatchResult link, Path page, Path sources) {
        String to = link.group(3);
        if (to.contains(":") || to.startsWith("#")) {
            return link.group();
        }
        Path found = page.resolveSibling(to.replaceFirst("#.*", "")).normalize();
        if (!Files.exists(found)) {
            throw new IllegalStateException("The link (" + to + ") of " + page + " leads nowhere.");
        }
        return found.startsWith(sources.resolve("docs")) ? link.group() : link.group(2);
    }
}
