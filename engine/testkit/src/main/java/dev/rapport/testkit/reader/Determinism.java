package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.FileReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same file gives the same records: again, beside others, on another machine, with its keys in another order. */
final class Determinism {

    private Determinism() {}

    static List<Check> twoReads(Subject subject) {
        return subject.eachFile((file, format) -> Expect.same(
                subject.faults().firstRead(file),
                subject.read(file, format).json(),
                "Two reads of one file differ. Maybe the reader keeps something from the first."));
    }

    static List<Check> threads(Subject subject) {
        return subject.eachCase(fixture -> {
            FileReader shared = subject.reader();
            String alone = fixture.readBy(shared).json();
            Callable<String> read = () -> fixture.readBy(shared).json();
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                for (Future<String> result : threads.invokeAll(List.of(read, read, read, read))) {
                    Expect.same(
                            alone,
                            result.get(),
                            "Reads of several threads mix. Readers must not keep state in fields.");
                }
            } catch (ExecutionException e) {
                throw new AssertionError(
                        "A read failed because others ran beside it. Readers must not keep state in" + " fields.",
                        e.getCause());
            } finally {
                threads.shutdownNow();
            }
        });
    }

    static List<Check> machine(Subject subject) {
        return subject.eachFile((file, format) -> {
            String here = subject.read(file, format).json();
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist", "de-DE")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
                    List<Claim> claims = subject.reader().recognise(file);
                    Expect.that(
                            !claims.isEmpty() && claims.get(0).format().equals(format),
                            () -> "On a machine with locale " + tag + " it is not recognised as (" + format
                                    + "). Maybe a toLowerCase() without Locale.ROOT.");
                    Expect.same(
                            here,
                            subject.read(file, format).json(),
                            "On a machine with locale " + tag
                                    + " the result differs. Maybe a toLowerCase() without Locale.ROOT, or the machine's zone.");
                }
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        });
    }

    static List<Check> order(Subject subject) {
        return subject.eachFile((file, format) -> {
            same(subject, file, format, Rearranged.keysBackwards(file.content()), "with its keys backwards");
            same(
                    subject,
                    file,
                    format,
                    Rearranged.columnsBackwards(file.content()),
                    "with its columns backwards and one more");
        });
    }

    static List<Check> unknownFields(Subject subject) {
        return subject.eachFile((file, format) ->
                same(subject, file, format, Rearranged.withExtraFields(file.content()), "with an unknown field"));
    }

    private static void same(Subject subject, FileInMemory file, String format, Optional<byte[]> other, String how)
            throws IOException {
        if (other.isEmpty()) {
            return;
        }
        FileInMemory turned = file.withContent(other.get());
        List<Claim> claims = subject.reader().recognise(turned);
        Expect.that(
                !claims.isEmpty() && claims.get(0).format().equals(format),
                () -> "The file " + how + " is recognised as " + claims + " and not as (" + format
                        + "). Maybe recognise() looks at the place of a field and not at its name.");
        Expect.same(
                readButUnknownColumns(subject, file, format).json(),
                readButUnknownColumns(subject, turned, format).json(),
                "The file " + how
                        + " gives something else. Maybe read() looks at the place of a field and not at its name.");
    }

    /** A reader may say that it does not know a column, and hand it over: then an extra column is one more issue and one more own field. */
    private static Given readButUnknownColumns(Subject subject, FileInMemory file, String format) throws IOException {
        Given given = Given.by(subject.reader(), Rearranged::isExtra);
        given.add(file, format);
        return given;
    }
}
