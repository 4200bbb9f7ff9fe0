package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
}
