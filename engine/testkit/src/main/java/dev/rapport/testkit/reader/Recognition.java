package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ReaderFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** It knows its own files, by content, and nobody else's. */
final class Recognition {

    private static final List<String> ANYTHING =
            List.of("", "hello", "{}", "[]", "{\"a\":1}", "[1,2,3]", "a,b,c\n1,2,3\n", "<html></html>", "%PDF-1.7");

    /** Strangers' files that are named. */
    private static final int MOST_NAMED = 5;

    private Recognition() {}

    static List<Check> headAlone(Subject subject) {
        return subject.eachFile((file, format) -> {
            WatchedFile watched = new WatchedFile(file);
            subject.reader().recognise(watched);
            Expect.that(
                    watched.opened() == 0,
                    () -> "recognise() opened the file. It may look at head(), name and siblings only, because it is"
                            + " asked about every file of a user.");
            List<Claim> renamed = subject.reader().recognise(file.named("renamed.bin"));
            Expect.that(
                    !renamed.isEmpty() && renamed.get(0).format().equals(format),
                    () -> "Under another name the file is recognised as " + renamed + " and not as (" + format
                            + "). Recognise by content: names lie.");
        });
    }

    static List<Check> strange(Subject subject) {
        byte[] binary = new byte[4096];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31 + i / 7);
        }
        return List.of(
                new Check("what could be anything", () -> {
                    for (String text : ANYTHING) {
                        Expect.that(
                                Fixture.claims(subject.reader(), FileInMemory.of("strange.txt", text))
                                        .isEmpty(),
                                () -> "The reader claims (" + text
                                        + "), which could be anything. Maybe ask for a field that only your format has.");
                    }
                }),
                new Check(
                        "random bytes",
                        () -> Expect.that(
                                Fixture.claims(subject.reader(), FileInMemory.of("strange.bin", binary))
                                        .isEmpty(),
                                () ->
                                        "The reader claims random bytes. Maybe ask for a field that only your format has.")));
    }

    /** One answer about all of them: who claims one stranger's file often claims a hundred. */
    static List<Check> strangers(Subject subject) throws IOException {
        Set<String> own = Strangers.contents(subject.fixtures());
        List<Strangers.Stranger> others = Strangers.all().stream()
                .filter(stranger -> !stranger.plugin().equals(subject.reader().origin()))
                .toList();
        return List.of(new Check(others.size() + " cases of other plugins", () -> {
            List<String> wrong = new ArrayList<>();
            for (Strangers.Stranger stranger : others) {
                for (FileInMemory file : stranger.files()) {
                    if (!own.contains(Strangers.content(file))) {
                        Fixture.claims(subject.reader(), file).stream()
                                .filter(claim -> !subject.mayClaim(file, claim))
                                .map(claim -> stranger.name() + " (" + file.path() + ") as " + claim.format())
                                .forEach(wrong::add);
                    }
                }
            }
            Expect.that(
                    wrong.isEmpty(),
                    () -> "The reader claims " + wrong.size() + " file(s) of other plugins: "
                            + String.join(", ", wrong.subList(0, Math.min(MOST_NAMED, wrong.size())))
                            + (wrong.size() > MOST_NAMED ? " and others" : "")
                            + ". Maybe ask for one more field that only your format has, or claim as fallback. Where both are"
                            + " right, override mayClaim().");
        }));
    }

    static List<Check> everyFormat(Subject subject) {
        if (subject.isAtFault()) {
            return List.of();
        }
        return List.of(new Check("formats", () -> {
            Set<String> seen = subject.shownFormats();
            List<String> missing = subject.reader().formats().stream()
                    .map(ReaderFormat::id)
                    .filter(id -> !seen.contains(id))
                    .toList();
            Expect.that(
                    missing.isEmpty(),
                    () -> "No fixture under " + subject.root() + " is of the formats " + missing
                            + ". Maybe add a case for each; what no fixture shows is not tested.");
        }));
    }
}
