package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.ReaderCapability;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a format says it gives, it gives; what it does not say, and what a file does not say, it does not invent. */
final class Truth {

    private Truth() {}

    static List<Check> undeclared(Subject subject) {
        return subject.eachFile((file, format) -> {
            Set<ReaderCapability> undeclared = EnumSet.noneOf(ReaderCapability.class);
            undeclared.addAll(subject.read(file, format).capabilities());
            subject.reader().formats().stream()
                    .filter(known -> known.id().equals(format))
                    .forEach(known -> undeclared.removeAll(known.capabilities()));
            Expect.that(
                    undeclared.isEmpty(),
                    () -> "The format (" + format + ") gave " + undeclared
                            + " and does not declare it. Either the value is invented, or the declaration in formats() is incomplete.");
        });
    }

    static List<Check> declared(Subject subject) {
        return subject.reader().formats().stream()
                .map(format -> new Check(format.id(), () -> {
                    Map<String, Set<ReaderCapability>> given = new HashMap<>();
                    for (Fixture fixture : subject.fixtures()) {
                        for (FileInMemory file : subject.readable(fixture)) {
                            String claimed = Fixture.best(subject.reader(), file);
                            given.computeIfAbsent(claimed, unused -> EnumSet.noneOf(ReaderCapability.class))
                                    .addAll(subject.read(file, claimed).capabilities());
                        }
                    }
                    if (!given.containsKey(format.id())) {
                        // No file of it could be looked at, or there is none: another promise says which.
                        return;
                    }
                    Set<ReaderCapability> missing = EnumSet.noneOf(ReaderCapability.class);
                    missing.addAll(format.capabilities());
                    missing.removeAll(given.get(format.id()));
                    Expect.that(
                            missing.isEmpty(),
                            () -> "The format (" + format.id() + ") declares " + missing
                                    + " and no fixture shows it. Either read() forgets it, or add a fixture that has it.");
                }))
                .toList();
    }

    static List<Check> nothingIsNotZero(Subject subject) {
        return subject.eachFile((file, format) -> {
            Optional<byte[]> emptied = Emptied.numbers(file.content());
            if (emptied.isEmpty()) {
                return;
            }
            Set<String> before = subject.read(file, format).zeros();
            Set<String> after =
                    subject.read(file.withContent(emptied.get()), format).zeros();
            after.removeAll(before);
            Expect.that(
                    after.isEmpty(),
                    () -> "With its numbers taken out, the file gives zeros: " + after
                            + ". Unknown is not zero: a counter that is not there is Count.unknown().");
        });
    }
}
