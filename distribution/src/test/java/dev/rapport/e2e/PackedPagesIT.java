package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who has the distribution and nothing else reads pages whose paths are there. */
class PackedPagesIT {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    /** A path in a page's code: `samples/plugin`, or a command that begins with one. */
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\w/.:-])((?:bin|lib|samples|rules|report-templates|repository|docs)/[\\w./-]+)");

    private static final Path HOME = Rapport.home();

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                links++;
                if (!leads(page, link.group(1))) {
                    dead.add(HOME.relativize(page) + ": " + link.group(1));
                }
            }
        }
        assertThat(links).isGreaterThan(50);
        assertThat(dead).isEmpty();
    }

    @Test
    void everyPathThatAPageNamesIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : List.of(
                HOME.resolve("README.md"),
                HOME.resolve("docs/plugin-guide.md"),
                HOME.resolve("docs/rule-guide.md"),
                HOME.resolve("docs/template-guide.md"))) {
            Matcher place = PLACE.matcher(Files.readString(page));
            while (place.find()) {
                String path = place.group(1).replaceFirst("[./]+$", "");
                // What an author or an agency makes is named like this, too.
                if (!path.contains("/our-") && !Files.exists(HOME.resolve(path))) {
                    missing.add(HOME.relativize(page) + ": " + path);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theReadmeIsThatOfTheDistributionAndNotOfTheSources() throws IOException {
        assertThat(HOME.resolve("README.md"))
                .content()
                .contains("bin/rapport demo", "samples/plugin", "rules/example-agency")
                .doesNotContain("./rapport", "mvn verify  ", "plugins/example", "rules/packs", "<!--");
        assertThat(HOME.resolve("docs/plugin-guide.md")).exists();
        assertThat(HOME.resolve("docs/api.txt")).content().contains("dev.rapport.api");
        assertThat(HOME.resolve("docs/embedding.txt")).content().contains("dev.rapport.Engine");
        assertThat(HOME.resolve("docs/embedding.md"))
                .content()
                .contains("`docs/embedding.txt`")
                .doesNotContain("engine/");
    }

    @Test
    void whatAnAuthorCompilesAgainstHasItsSources() throws IOException {
        for (String artifact : List.of("rapport-api", "rapport-parsing", "rapport-sheets", "rapport-testkit")) {
            Path folder = HOME.resolve("repository/dev/rapport").resolve(artifact);
            List<Path> sources;
            try (Stream<Path> all = Files.walk(folder)) {
                sources = all.filter(file -> file.toString().endsWith("-sources.jar"))
                        .toList();
            }
            assertThat(sources).as(artifact).hasSize(1);
            try (JarFile jar = new JarFile(sources.get(0).toFile())) {
                assertThat(jar.stream().filter(entry -> entry.getName().endsWith(".java")))
                        .as(artifact)
                        .isNotEmpty();
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(HOME.resolve("docs"))) {
            return Stream.concat(Stream.of(HOME.resolve("README.md")), docs.filter(file -> file.toString()
                            .endsWith(".md")))
                    .toList();
        }
    }

    private static boolean leads(Path page, String to) throws IOException {
        if (to.matches("[a-z]+:.*")) {
            return true;
        }
        String[] parts = to.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || headings(target).contains(parts[1]);
    }

    private static List<String> headings(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ *", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
