package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.FileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private final Supplier<? extends FileReader> reader;
    private final Path root;
    private final List<Fixture> fixtures;
    private final BiPredicate<ExportFile, Claim> mayClaim;

    private Subject(
            Supplier<? extends FileReader> reader,
            Path root,
            List<Fixture> fixtures,
            BiPredicate<ExportFile, Claim> mayClaim) {
        this.reader = reader;
        this.root = root;
        this.fixtures = fixtures;
        this.mayClaim = mayClaim;
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
        return new Subject(reader, root, fixtures, mayClaim);
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

    List<Check> eachCase(FixtureCheck check) {
        return fixtures.stream()
                .map(fixture -> new Check(fixture.name(), () -> check.check(fixture)))
                .toList();
    }

    List<Check> eachFile(FileCheck check) {
        List<Check> checks = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            for (FileInMemory file : fixture.files()) {
                checks.add(new Check(
                        fixture.name() + ": " + file.name(), () -> check.check(file, Fixture.best(reader(), file))));
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
