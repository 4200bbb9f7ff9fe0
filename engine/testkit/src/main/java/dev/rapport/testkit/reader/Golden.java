package dev.rapport.testkit.reader;

import java.nio.file.Files;
import java.util.List;

/** What comes out of a fixture is what its author looked at once. */
final class Golden {

    private static final String UPDATE = "golden.update";

    private Golden() {}

    static List<Check> everyFixture(Subject subject) {
        return subject.eachCase(fixture -> {
            String now = fixture.readBy(subject.reader()).inWords();
            if (System.getProperty(UPDATE) != null) {
                Files.writeString(fixture.expected(), now);
                throw new AssertionError("Wrote " + fixture.expected()
                        + ". Look at the difference, then run again without -Dgolden.update.");
            }
            Expect.that(
                    Files.exists(fixture.expected()),
                    () -> "There is no " + fixture.expected()
                            + ". Maybe run once with -Dgolden.update and check what it writes.");
            Expect.same(
                    Files.readString(fixture.expected()).replace("\r\n", "\n"),
                    now,
                    "The reader gives something else than " + fixture.expected()
                            + ". If the new result is right, run once with -Dgolden.update.");
        });
    }
}
