package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each {@code --json} gives for the demo, to the letter; of long lists the beginning. Other programs rely on it. {@code -Dgolden.update} writes the files anew and
 * fails, so that nobody updates unseen.
 */
class JsonGoldenIT {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean UPDATE =
            !System.getProperty("golden.update", "false").equals("false");
    private static final ObjectWriter PRETTY = new ObjectMapper().writerWithDefaultPrettyPrinter();

    /** A reference of the shortlist: a creator, and the run that the answers are to. */
    private static final Pattern REFERENCE = Pattern.compile("zoe[.]backt · ([0-9a-f]{8})");

    /** What comes behind these has the same form. */
    private static final int MOST = 3;

    /** The verb, with what a file is called. */
    private record Verb(String file, String... command) {}

    @TempDir
    static Path folder;

    private static Path workspace;
    private static String run;

    @BeforeAll
    static void takeTheDemo() throws IOException {
        workspace = Demo.copy(folder.resolve("demo"));
        // The second pack of the comparison: the same without one rule.
        Path pack = Files.createDirectories(folder.resolve("packs/changed"));
        Files.writeString(
                pack.resolve("pack.yaml"),
                "id: changed\nversion: 1.0.0\nneeds-api: \">=1.0.0 & <2.0.0\"\nextends: standard\ndisable: [fit/niche-match]\n");
        Files.writeString(
                folder.resolve("spring.csv"),
                "creator,fee,code,uses,clicks,revenue\nzoe.backt,400,ZOE10,52,900,2100\nmehlstaub,280,,20,300,700\n"
                        + "ida.bakes,250,IDA,22,300,800\nsomebody.else,1,,1,1,1\n");
        Matcher reference = REFERENCE.matcher(Files.readString(workspace.resolve("out/shortlist.html")));
        assertThat(reference.find()).isTrue();
        run = reference.group(1);
        Files.writeString(
                folder.resolve("answers.json"),
                """
                {"run": "%s", "answers": [
                  {"creator": "instagram:zoe.backt", "answer": "approve", "comment": "gladly again"},
                  {"creator": "instagram:ida.bakes", "answer": "backup"},
                  {"creator": "instagram:aisha.cooks", "answer": "no", "reason": "off brand"},
                  {"creator": "instagram:nobody", "answer": "perhaps"}]}
                """
                        .formatted(run));
    }

    @TestFactory
    Stream<DynamicTest> everyJsonOfTheDemoIsAsAgreed() {
        Path standard = Rapport.home().resolve("rules/standard");
        return Stream.of(
                        new Verb("import", "import"),
                        new Verb("score", "score"),
                        new Verb("explain", "explain", "zoe.backt", "--what-if"),
                        new Verb("plan", "plan"),
                        new Verb("partners", "partners"),
                        new Verb("ugc", "ugc", "-c", "winter-2025", "--as-of", "2026-03-02"),
                        new Verb("decisions-import", "decisions", "import", "answers.json", "--dry-run"),
                        new Verb("brief", "brief", "zoe.backt"),
                        new Verb("creators-list", "creators", "list"),
                        new Verb("creators-suggestions", "creators", "list", "--suggestions"),
                        new Verb("creators-show", "creators", "show", "aisha.cooks"),
                        new Verb("creators-forget", "creators", "forget", "mehlstaub", "--dry-run"),
                        new Verb("plugins-list", "plugins", "list"),
                        new Verb("plugins-check", "plugins", "check", "results-sheet"),
                        new Verb("rules-check", "rules", "check"),
                        new Verb("rules-test", "rules", "test"),
                        new Verb("rules-test-coverage", "rules", "test", "--coverage"),
                        new Verb("rules-explain", "rules", "explain", "fit/too-many-adverts"),
                        new Verb("rules-tables", "rules", "tables", "conversion"),
                        new Verb("rules-coverage", "rules", "coverage"),
                        new Verb("rules-diff", "rules", "diff", standard.toString(), "packs/changed"),
                        new Verb("rules-backtest", "rules", "backtest", "spring.csv"),
                        new Verb("doctor", "doctor"),
                        new Verb("store-show", "store", "show"),
                        // The last one: what it learns moves the forecasts behind it.
                        new Verb("measure", "measure", "-c", "winter-2025"))
                .map(verb -> DynamicTest.dynamicTest(verb.file(), () -> check(verb)));
    }

    private static void check(Verb verb) throws IOException {
        List<String> command = new ArrayList<>(List.of(verb.command()));
        command.add("--json");
        if (verb.file().equals("plugins-check")) {
            command.set(2, plugin(verb.command()[2]).toString());
        } else {
            command.addAll(List.of("-w", workspace.toString()));
        }
        Rapport.Answer answer = new Rapport(folder).run(command.toArray(String[]::new));
        assertThat(answer.code()).as(answer.err()).isIn(0, 3);
        List<JsonNode> shown = answer.jsonLines();
        if (shown.size() == 1 && shown.get(0).isArray()) {
            shown = new ArrayList<>();
            answer.json().forEach(shown::add);
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode node : shown.subList(0, Math.min(MOST, shown.size()))) {
            text.append(PRETTY.writeValueAsString(node)).append('\n');
        }
        text.append(shown.size()).append(" in all\n");
        Path golden = GOLDEN.resolve(verb.file() + ".json");
        String said = stable(text.toString());
        if (UPDATE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, said);
            fail("Wrote " + golden + ". Look at the difference, then run again without -Dgolden.update.");
        }
        assertThat(said).isEqualTo(Files.readString(golden));
    }

    /** Places and sums that are another machine's, or the next build's. */
    private static String stable(String text) {
        return text.replace(workspace.toString(), "WORKSPACE")
                .replace(Rapport.home().toString(), "HOME")
                .replace(folder.toString(), "FOLDER")
                .replace("1.0.0-SNAPSHOT", "VERSION")
                .replace(run, "RUN")
                .replaceAll(
                        "(\"what\" : \"(?:java|memory)\",\\s+\"fine\" : true,\\s+\"says\" : )\"[^\"]*\"", "$1\"...\"")
                .replaceAll(
                        "(\"(?:file\" : \"[^\"]*[.]jar|version\" : \"[^\"]*)\",\\s+\"sha256\" : )\"[^\"]*\"",
                        "$1\"...\"");
    }

    private static Path plugin(String name) throws IOException {
        try (Stream<Path> jars = Files.list(Rapport.home().resolve("plugins"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("rapport-plugin-" + name))
                    .collect(Collectors.toList())
                    .get(0);
        }
    }
}
