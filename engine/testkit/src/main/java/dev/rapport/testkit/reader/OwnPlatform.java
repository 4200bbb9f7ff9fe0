package dev.rapport.testkit.reader;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.PlatformReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reader speaks of the platform that it names, and never adds to somebody's account elsewhere. */
final class OwnPlatform {

    /** What a reader of lists says, whose rows name their platform themselves. */
    private static final String ANY = "any";

    private OwnPlatform() {}

    static List<Check> everyFile(Subject subject) {
        return subject.eachFile((file, format) -> {
            if (!(subject.reader() instanceof PlatformReader reader)
                    || reader.platform().equals(ANY)) {
                return;
            }
            CollectingSink sink = new CollectingSink();
            reader.read(file, format, sink);
            Set<String> others = accounts(sink)
                    .map(AccountRef::platform)
                    .filter(platform -> !platform.equals(reader.platform()))
                    .collect(Collectors.toCollection(TreeSet::new));
            Expect.that(
                    others.isEmpty(),
                    () -> "The reader of (" + reader.platform() + ") gives accounts of " + others
                            + ". What it gives is added to those people's accounts there. Maybe AccountRef.of(\""
                            + reader.platform() + "\", id, handle); a reader of lists has the platform (any).");
        });
    }

    private static Stream<AccountRef> accounts(CollectingSink sink) {
        return Stream.of(
                        sink.accounts().stream().map(account -> account.ref()),
                        sink.posts().stream().map(post -> post.account()),
                        sink.audience().stream().map(audience -> audience.account()),
                        sink.followers().stream().map(count -> count.account()),
                        sink.owner().stream())
                .flatMap(refs -> refs);
    }
}
