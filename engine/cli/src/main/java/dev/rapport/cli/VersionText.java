package dev.rapport.cli;

import dev.rapport.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** What {@code rapport --version} says: what runs here, built from what, and how to see that nobody changed it. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Build build = Build.current();
        Path home = Home.find();
        List<String> lines = new ArrayList<>();
        lines.add("rapport " + Version.current());
        lines.add("build   " + build.commit() + " of " + build.time());
        lines.add("Java    " + Runtime.version() + " (" + System.getProperty("java.vendor") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        lines.add("home    " + home);
        Checksums.of(home)
                .ifPresent(sums -> lines.add("files   " + sums.lines().size() + ", SHA-256 of " + Checksums.NAME + " "
                        + sums.sum() + "; rapport doctor compares the program's"));
        return lines.toArray(String[]::new);
    }
}
