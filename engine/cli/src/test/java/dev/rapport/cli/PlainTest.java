package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rapport.api.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a stranger wrote is shown by the terminal, and never obeyed. */
class PlainTest {

    private static final String HOSTILE = "\u001b]0;owned\u0007\u001b[2J\rname\u202egnp\u009b1m\u2028";

    @Test
    void signsThatATerminalWouldObeyAreShownAsWhatTheyAre() {
        assertThat(Plain.text(HOSTILE)).isEqualTo("\\x1b]0;owned\\x07\\x1b[2J\\x0dname\\u202egnp\\x9b1m\\u2028");
    }

    @Test
    void everyScriptAndItsMarksStayAsTheyAre() {
        String names = "Zoë 山田 ‏שלום‏ 👩‍🍳 नमस्ते\n\tnext";
        assertThat(Plain.text(names)).isEqualTo(names);
    }

    @Test
    void aLineATableAndJsonOfTheCommandLineHoldNone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Output output = new Output(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true));
        output.line(HOSTILE);
        output.error(HOSTILE);
        TextTable table = new TextTable(List.of("name"));
        table.row(HOSTILE + "\nsecond 99 shortlist");
        table.print(output);
        output.json(JsonNodeFactory.instance.objectNode().put("name", HOSTILE));
        String shown = out.toString(StandardCharsets.UTF_8);
        assertThat(shown.chars().filter(c -> c != '\n').allMatch(c -> c >= ' ' && c != 0x9b && c != 0x202e))
                .isTrue();
        assertThat(shown.lines()).hasSize(5);
        assertThat(shown).contains("\\u001B]0;owned");
    }

    @Test
    void whatWasTypedIsNamedAndNotObeyed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(stream, stream, HOSTILE);
        Main.run(stream, stream, "score", "--" + HOSTILE);
        Main.run(stream, stream, "score", "--since");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\\x1b]0;owned")
                .contains("Missing required parameter")
                .doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void ofAKindNoMoreIsToldThanSomebodyReads() {
        List<String> said = new ArrayList<>();
        Told.each(
                IntStream.range(0, 1205)
                        .mapToObj(i -> Problem.warning(i < 1200 ? "many" : "few", "m", "p", "h"))
                        .toList(),
                problem -> said.add(problem.code()),
                said::add);
        assertThat(said).hasSize(106).filteredOn("few"::equals).hasSize(5);
        assertThat(said.get(105)).startsWith("and 1,100 more of the kind many;");
    }

    @Test
    void whatAStrangerWroteOverSeveralLinesLooksLikeNoLineOfOurs() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Output output = new Output(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true));
        output.error("rapport: No file brought (x\nrapport: sound).");
        output.line("x\nrules: sound");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("rapport: No file brought (x\\x0arapport: sound).", "x\\x0arules: sound");
    }
}
