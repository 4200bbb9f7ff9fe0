package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.ReaderFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a file of a fixture from being looked at at all. It is told once, by {@link #everyFile}; all other promises leave that file
 * out, because each of them would say the same again.
 */
final class Faults {

    private final Supplier<? extends FileReader> reader;
    private final Map<FileInMemory, Optional<AssertionError>> known = new IdentityHashMap<>();
    private final Set<FileInMemory> leftAlone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<FileInMemory, String> firstReads = new IdentityHashMap<>();

    Faults(Supplier<? extends FileReader> reader) {
        this.reader = reader;
    }

    /** The first promise: a file is recognised, as a format that the reader lists, and read to its end. */
    static List<Check> everyFile(Subject subject) {
        List<Check> checks = new ArrayList<>();
        for (Fixture fixture : subject.fixtures()) {
            checks.add(new Check(fixture.name(), () -> {
                for (FileInMemory file : fixture.files()) {
                    Optional<AssertionError> fault = subject.faults().of(file);
                    if (fault.isPresent()) {
                        throw fault.get();
                    }
                }
                Expect.that(
                        fixture.files().stream()
                                .anyMatch(file -> !subject.faults().isLeftAlone(file)),
                        () -> "The reader does not recognise its own fixture ("
                                + fixture.files().stream()
                                        .map(FileInMemory::path)
                                        .toList()
                                + "). Maybe recognise() looks for a field that it does not have, or the folder was deleted"
                                + " from src/test/resources and still lies in target/classes: mvn clean verify.");
            }));
        }
        return checks;
    }

    /** Whether promises can be looked for in the file. */
    boolean isReadable(FileInMemory file) {
        return of(file).isEmpty() && !isLeftAlone(file);
    }

    /** Whether it is one that the reader does not know, as archives hold many. */
    synchronized boolean isLeftAlone(FileInMemory file) {
        return of(file).isEmpty() && leftAlone.contains(file);
    }

    /** What the very first read of a file gave that can be read. */
    synchronized String firstRead(FileInMemory file) {
        return isReadable(file) ? firstReads.getOrDefault(file, "") : "";
    }

    private synchronized Optional<AssertionError> of(FileInMemory file) {
        Optional<AssertionError> fault = known.get(file);
        if (fault == null) {
            fault = look(file);
            known.put(file, fault);
        }
        return fault;
    }

    private Optional<AssertionError> look(FileInMemory file) {
        FileReader one = reader.get();
        String doing = "recognise";
        try {
            @Nullable List<Claim> claims = one.recognise(file);
            Expect.that(
                    claims != null,
                    () -> "recognise() returned null for the file (" + file.path()
                            + "). A reader that does not know a file returns List.of().");
            if (claims == null || claims.isEmpty()) {
                leftAlone.add(file);
                return Optional.empty();
            }
            String format = claims.get(0).format();
            List<String> formats = one.formats().stream().map(ReaderFormat::id).toList();
            Expect.that(
                    formats.contains(format),
                    () -> "For the file (" + file.path() + ") the claim names the format (" + format
                            + "), which formats() does not list: " + formats + ". Maybe a typing mistake.");
            doing = "read";
            Given given = Given.by(one);
            given.add(file, format);
            firstReads.put(file, given.json());
            return Optional.empty();
        } catch (AssertionError told) {
            return Optional.of(told);
        } catch (Exception | OutOfMemoryError | StackOverflowError | LinkageError e) {
            return Optional.of(
                    new AssertionError(Thrown.said(e, one, doing + "() of the file (" + file.path() + ")"), e));
        }
    }
}
