package dev.rapport.testkit.reader;

import java.util.List;

/** A reader speaks through its sink: what it prints lies between the lines of a command, and breaks its JSON. */
final class Quiet {

    static final String LAW = "it prints nothing";

    private Quiet() {}

    static List<Check> everyFile(Subject subject) {
        return subject.eachFile((file, format) -> {
            try (Speech speech = Speech.listen()) {
                subject.reader().recognise(file);
                subject.read(file, format);
                String said = speech.said();
                Expect.that(said.isEmpty(), () -> words(said));
            }
        });
    }

    static String words(String said) {
        return "The plugin prints (" + said
                + "). What is worth knowing is sink.issue(...); what only its author wants to see goes to slf4j.";
    }
}
