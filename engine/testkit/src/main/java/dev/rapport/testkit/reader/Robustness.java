package dev.rapport.testkit.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A bad record is an issue, never an exception, and costs no good one. */
final class Robustness {

    private Robustness() {}

    static List<Check> cuts(Subject subject) {
        return subject.eachFile((file, format) -> survives(
                subject, file, format, landmarks(subject, file, format), Mutations.truncations(file.content())));
    }

    static List<Check> wrongValues(Subject subject) throws IOException {
        return subject.eachFileOfMany((file, format) -> survives(
                subject, file, format, landmarks(subject, file, format), Mutations.wrongValues(file.content())));
    }

    static List<Check> duplicateKeys(Subject subject) {
        return subject.eachFile((file, format) -> survives(
                subject, file, format, landmarks(subject, file, format), Mutations.duplicates(file.content())));
    }

    static List<Check> encodings(Subject subject) {
        return subject.eachFile((file, format) ->
                survives(subject, file, format, landmarks(subject, file, format), Mutations.encodings(file.content())));
    }

    static List<Check> hollow(Subject subject) throws IOException {
        Set<String> shown = subject.shownFormats();
        return subject.reader().formats().stream()
                .filter(format -> shown.contains(format.id()) || !subject.isAtFault())
                .map(format -> new Check(
                        format.id(),
                        () -> survives(
                                subject,
                                FileInMemory.of("hollow", ""),
                                format.id(),
                                new Landmarks(new byte[0], Given.by(subject.reader())),
                                Mutations.degenerate())))
                .toList();
    }

    private static Landmarks landmarks(Subject subject, FileInMemory file, String format) throws IOException {
        return new Landmarks(file.content(), subject.read(file, format));
    }

    private static void survives(
            Subject subject, FileInMemory file, String format, Landmarks landmarks, List<Mutations.Mutation> mutations)
            throws IOException {
        for (Mutations.Mutation mutation : mutations) {
            FileInMemory wrong = file.withContent(mutation.content());
            Given given = Given.by(subject.reader());
            try {
                subject.reader().recognise(wrong);
                given.add(wrong, format);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
                throw new AssertionError(
                        file.path() + ", " + mutation.name() + ": the reader throws " + thrown
                                + ". A bad record is an issue, never an exception.",
                        thrown);
            }
            Set<String> kept = given.ids();
            List<String> lost = new ArrayList<>(
                    mutation.isWellFormed()
                            ? landmarks.others(mutation.from())
                            : landmarks.wholeBefore(mutation.from()));
            lost.removeAll(kept);
            Expect.that(
                    lost.isEmpty(),
                    () -> file.path() + ", " + mutation.name() + ": the records " + lost
                            + (mutation.isWellFormed() ? " lie elsewhere" : " lie before it")
                            + " and are lost. A bad record costs that record: report it and go on.");
        }
    }
}
