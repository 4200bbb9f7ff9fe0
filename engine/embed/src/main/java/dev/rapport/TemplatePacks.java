package dev.rapport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The template packs that a campaign may name: folders of the workspace's report-templates/ first, then of the installation's. */
final class TemplatePacks {

    private static final String PACK = "pack.yaml";

    private final List<Path> folders;

    TemplatePacks(Path ofWorkspace, Path ofInstallation) {
        this.folders = List.of(ofWorkspace, ofInstallation);
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
                inside.filter(TemplatePacks::isPack)
                        .map(pack -> String.valueOf(pack.getFileName()))
                        .forEach(names::add);
            } catch (IOException e) {
                // What cannot be looked at has no pack that could be used.
            }
        }
        return names;
    }

    Optional<Path> named(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(TemplatePacks::isPack)
                .findFirst();
    }

    private static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(PACK));
    }
}
