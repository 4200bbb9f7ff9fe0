package dev.rapport.testkit.reader;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ReaderCapability;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
            undeclared.addAll(CapabilityTruth.of(subject.read(file, format)));
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
                        for (FileInMemory file : fixture.files()) {
                            String claimed = Fixture.best(subject.reader(), file);
                            given.computeIfAbsent(claimed, unused -> EnumSet.noneOf(ReaderCapability.class))
                                    .addAll(CapabilityTruth.of(subject.read(file, claimed)));
                        }
                    }
                    Set<ReaderCapability> missing = EnumSet.noneOf(ReaderCapability.class);
                    missing.addAll(format.capabilities());
                    missing.removeAll(given.getOrDefault(format.id(), Set.of()));
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
            Set<String> before = zeros(subject.read(file, format));
            Set<String> after = zeros(subject.read(file.withContent(emptied.get()), format));
            after.removeAll(before);
            Expect.that(
                    after.isEmpty(),
                    () -> "With its numbers taken out, the file gives zeros: " + after
                            + ". Unknown is not zero: a counter that is not there is Count.unknown().");
        });
    }

    private static Set<String> zeros(CollectingSink sink) {
        Set<String> zeros = new HashSet<>();
        for (Post post : sink.posts()) {
            note(zeros, "likes", post.id(), post.likes());
            note(zeros, "comments", post.id(), post.comments());
            note(zeros, "shares", post.id(), post.shares());
            note(zeros, "saves", post.id(), post.saves());
            note(zeros, "views", post.id(), post.views());
            note(zeros, "reach", post.id(), post.reach());
        }
        for (Account account : sink.accounts()) {
            note(zeros, "followers", account.ref().toString(), account.followers());
            note(zeros, "following", account.ref().toString(), account.following());
            note(zeros, "posts", account.ref().toString(), account.posts());
        }
        return zeros;
    }

    private static void note(Set<String> zeros, String what, String whose, Count count) {
        if (count.isKnown() && count.value() == 0) {
            zeros.add(what + " of " + whose);
        }
    }
}
