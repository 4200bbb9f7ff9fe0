package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign in German: what is said of creators is said in German, wherever it is said. The frame of the command line stays English. */
class GermanIT {

    /** Where sentences stand in JSON. */
    private static final Set<String> SENTENCES = Set.of("text", "why", "message", "label");

    /** Small words that no English sentence does without for long, and that no German one has. */
    private static final String ENGLISH =
            "(?i)\\b(the|of|and|is|are|than|with|from|that|posts?|creators?'|asked|below|above|review|left|out)\\b";

    @TempDir
    static Path folder;

    private static Rapport rapport;
    private static Path english;
    private static Path german;

    @BeforeAll
    static void oneDemoInTwoLanguages() throws IOException {
        rapport = new Rapport(folder);
        english = Demo.copy(folder.resolve("english"));
        german = Demo.copy(folder.resolve("german"));
        Path campaign = german.resolve("campaign.yaml");
        assertThat(Files.readString(campaign)).contains("language: en");
        Files.writeString(campaign, Files.readString(campaign).replace("language: en", "language: de"));
    }

    @Test
    void noSentenceOfScoresReasonsForecastsOrChangesIsEnglish() {
        staysGermanIn("score", "--json");
        staysGermanIn("explain", "--all", "--what-if", "--json");
    }

    @Test
    void noSentenceOfThePlanIsEnglish() {
        staysGermanIn("plan", "--json");
    }

    @Test
    void theTablesShowTheSameGermanSentences() {
        String explained = rapport.run("explain", "zoe.backt", "--what-if", "-w", german.toString())
                .out();
        assertThat(explained)
                .contains(
                        "der Beiträge handeln vom Thema der Kampagne",
                        "damit beginnt jeder",
                        "unter 10.000, müsste zuerst ein Mensch hinsehen.")
                .doesNotContain("of the posts", "everybody begins", ": review");
        assertThat(rapport.run("plan", "-w", german.toString()).out())
                .contains("ausgeschlossen: Anzeichen für unechte Follower")
                .doesNotContain("left out", "to be reviewed first");
        assertThat(rapport.run("score", "-w", german.toString()).out())
                .contains("der Beiträge handeln vom Thema der Kampagne")
                .doesNotContain("of the posts are");
    }

    private static void staysGermanIn(String... verb) {
        Set<String> before = sentences(english, verb);
        Set<String> after = sentences(german, verb);
        assertThat(before).hasSizeGreaterThan(10).anySatisfy(text -> assertThat(text)
                .containsPattern(ENGLISH));
        assertThat(after).hasSizeGreaterThan(10).doesNotContainAnyElementsOf(before);
        assertThat(after).allSatisfy(text -> assertThat(text).doesNotContainPattern(ENGLISH));
    }

    private static Set<String> sentences(Path workspace, String... verb) {
        List<String> command = Stream.concat(Stream.of(verb), Stream.of("-w", workspace.toString()))
                .toList();
        Rapport.Answer answer = rapport.run(command.toArray(String[]::new));
        assertThat(answer.code()).as(answer.err()).isZero();
        Set<String> all = new TreeSet<>();
        answer.jsonLines().forEach(node -> gather(node, all));
        return all;
    }

    /** Sources are quoted as they are, and people's notes are theirs; both stand in brackets behind the sentence. A fact's name is no sentence. */
    private static void gather(JsonNode node, Set<String> all) {
        node.properties().forEach(field -> {
            if (SENTENCES.contains(field.getKey()) && field.getValue().isTextual()) {
                String said = field.getValue().asText().replaceAll(" \\(.*\\)", "");
                if (said.contains(" ") && !said.matches("\\w+ = .*")) {
                    all.add(said);
                }
            } else {
                gather(field.getValue(), all);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> gather(item, all));
        }
    }
}
