package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.FileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** A reader with the files that prove it. */
public final class Subject {

    /** Looks at a fixture. */
    interface FixtureCheck {
        void check(Fixture fixture) throws Exception;
    }

    /** Looks at one file, with the format that the reader claims for it. */
    interface FileCheck {
        void check(FileInMemory file, String format) throws Exception;
    }

    /** Which files the laws look at that take long. */
    private enum Extent {
        ALL,
        ONE_OF_A_FORMAT,
        THE_OTHERS
    }

    private final Supplier<? extends FileReader> reader;
    private final Path root;
    private final List<Fixture> fixtures;
    private final BiPredicate<ExportFile, Claim> mayClaim;
    private final Extent longLaws;
    private final Faults faults;

    private Subject(
            Supplier<? extends FileReader> reader,
            Path root,
            List<Fixture> fixtures,
            BiPredicate<ExportFile, Claim> mayClaim,
            Extent longLaws,
            Faults faults) {
        this.reader = reader;
        this.root = root;
        this.fixtures = fixtures;
        this.mayClaim = mayClaim;
        this.longLaws = longLaws;
        this.faults = faults;
    }

    /**
     * A reader and its cases.
     *
     * @param reader gives the reader, a new one or the same
     * @param root a folder with one folder for each case
     * @param mayClaim whether a claim on another plugin's file is right
     * @throws AssertionError when there is no case
     */
    public static Subject of(Supplier<? extends FileReader> reader, Path root, BiPredicate<ExportFile, Claim> mayClaim)
            throws IOException {
        List<Fixture> fixtures = Fixture.under(root);
        Expect.that(
                !fixtures.isEmpty(),
                () -> "There is no case under " + root + ". Maybe put an export with its expected.json there: " + root
                        + "/<case>/<file>.");
        return new Subject(reader, root, fixtures, mayClaim, Extent.ALL, new Faults(reader));
    }

    /** The same, but laws that take long look at one file of each format. */
    Subject sample() {
        return new Subject(reader, root, fixtures, mayClaim, Extent.ONE_OF_A_FORMAT, faults);
    }

    /** The same, but laws that take long look at the files that the sample leaves out. */
    Subject rest() {
        return new Subject(reader, root, fixtures, mayClaim, Extent.THE_OTHERS, faults);
    }

    FileReader reader() {
        return reader.get();
    }

    Path root() {
        return root;
    }

    List<Fixture> fixtures() {
        return fixtures;
    }

    boolean mayClaim(ExportFile stranger, Claim claim) {
        return mayClaim.test(stranger, claim);
    }

    /** What keeps files from being looked at. */
    Faults faults() {
        return faults;
    }

    /** The files in which promises can be looked for. */
    List<FileInMemory> readable(Fixture fixture) {
        return fixture.files().stream().filter(faults::isReadable).toList();
    }

    /** The formats of the files in which promises can be looked for. */
    Set<String> shownFormats() throws IOException {
        Set<String> shown = new HashSet<>();
        for (Fixture fixture : fixtures) {
            for (FileInMemory file : readable(fixture)) {
                shown.add(Fixture.best(reader(), file));
            }
        }
        return shown;
    }

    /** Whether a file of its own could not be looked at: the first promise says so, and what follows from it is no second mistake. */
    boolean isAtFault() {
        return fixtures.stream()
                .anyMatch(fixture -> readable(fixture).isEmpty()
                        || fixture.files().stream()
                                .anyMatch(file -> !faults.isReadable(file) && !faults.isLeftAlone(file)));
    }

    /** The cases that can be read whole. */
    List<Check> eachCase(FixtureCheck check) {
        return fixtures.stream()
                .filter(fixture -> !readable(fixture).isEmpty()
                        && fixture.files().stream()
                                .allMatch(file -> faults.isReadable(file) || faults.isLeftAlone(file)))
                .map(fixture -> new Check(fixture.name(), () -> check.check(fixture)))
                .toList();
    }

    List<Check> eachFile(FileCheck check) {
        List<Check> checks = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            for (FileInMemory file : readable(fixture)) {
                checks.add(new Check(
                        fixture.name() + ": " + file.name(), () -> check.check(file, Fixture.best(reader(), file))));
            }
        }
        return checks;
    }

    /** As {@link #eachFile}, for a law that takes long. */
    List<Check> eachFileOfMany(FileCheck check) throws IOException {
        if (longLaws == Extent.ALL) {
            return eachFile(check);
        }
        Set<String> seen = new HashSet<>();
        List<Check> checks = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            for (FileInMemory file : readable(fixture)) {
                String format = Fixture.best(reader(), file);
                if (seen.add(format) == (longLaws == Extent.ONE_OF_A_FORMAT)) {
                    checks.add(new Check(fixture.name() + ": " + file.name(), () -> check.check(file, format)));
                }
            }
        }
        return checks;
    }

    Given read(ExportFile file, String format) throws IOException {
        Given given = Given.by(reader());
        given.add(file, format);
        return given;
    }
}
