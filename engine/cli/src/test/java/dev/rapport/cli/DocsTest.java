package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.facts.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that are made from the code are as new as the code. */
class DocsTest {

    private static final Path ROOT = Path.of("..", "..");

    /** Calls whose first argument is a code. */
    private static final Pattern CODE = Pattern.compile(
            "\\b(?:error|warning|info|once|refuse|stop|problem|ReportException|ArchiveException)\\(\\s*\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"\\s*,");

    /** A call whose first argument is a constant. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:error|warning|info|once|refuse|stop|problem|ReportException|ArchiveException)\\(\\s*([A-Z][A-Z_]+)\\s*,");

    private static final Pattern CONSTANT =
            Pattern.compile("\\bString ([A-Z][A-Z_]+)\\s*=\\s*\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"");

    @Test
    void everyErrorCodeStandsInTheListOfErrors() throws IOException {
        String listed = Files.readString(ROOT.resolve("docs/errors.md"));
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        for (String module : new String[] {"engine", "plugins"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                for (Path file : files.filter(DocsTest::isMainSource).toList()) {
                    for (String code : codes(Files.readString(file))) {
                        seen++;
                        if (!listed.contains("| `" + code + "` |")) {
                            missing.add(code);
                        }
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(missing).as("codes that docs/errors.md does not explain").isEmpty();
    }

    private static List<String> codes(String source) {
        List<String> codes = new ArrayList<>();
        CODE.matcher(source).results().forEach(call -> codes.add(call.group(1)));
        Map<String, String> constants = new HashMap<>();
        CONSTANT.matcher(source).results().forEach(found -> constants.put(found.group(1), found.group(2)));
        NAMED.matcher(source).results().forEach(call -> Optional.ofNullable(constants.get(call.group(1)))
                .ifPresent(codes::add));
        return codes;
    }

    @Test
    void listOfFactsIsMadeFromTheVocabulary() throws IOException {
        Path page = ROOT.resolve("docs/facts.md");
        String made = facts();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, made);
        }
        assertThat(Boolean.getBoolean("golden.update"))
                .as("read the diff, then run without golden.update")
                .isFalse();
        assertThat(page).content().isEqualTo(made);
    }

    @Test
    void exampleOfTheReadmeIsTheOneThatATestRuns() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String quoted = readme.substring(
                readme.indexOf("```java") + "```java".length(), readme.indexOf("```", readme.indexOf("```java") + 3));
        String example = Files.readString(ROOT.resolve("engine/embed/src/test/java/dev/rapport/EmbeddingExample.java"));
        assertThat(example.replaceAll("\\s+", " ")).contains(quoted.strip().replaceAll("\\s+", " "));
    }

    private static String facts() {
        StringBuilder page = new StringBuilder(
                """
                # Facts: the names that rules are written in

                Made from the code. Rates are fractions: 0.06 is 6 %. A fact that no file gives is unknown: no comparison with it holds,
                it earns no points and loses none. An agency's own fields stand beside these by the name that its pack declares.

                | fact | type | unit | meaning or formula |
                |---|---|---|---|
                """);
        for (Fact fact : Fact.values()) {
            page.append("| `")
                    .append(fact.id())
                    .append("` | ")
                    .append(fact.type().name().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(fact.unit())
                    .append(" | ")
                    .append(fact.meaning())
                    .append(" |\n");
        }
        return page.toString();
    }

    private static boolean isMainSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && path.contains("/src/main/") && !path.contains("/testkit/");
    }
}
