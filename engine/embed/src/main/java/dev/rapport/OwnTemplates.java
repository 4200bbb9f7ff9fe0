package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.report.TemplateCheck;
import dev.rapport.written.NobodysFile;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong or doubtful in the template pack of a workspace; one that lies a folder too deep is not passed over in silence. */
final class OwnTemplates {

    private static final String PACK = "pack.yaml";

    private OwnTemplates() {}

    static List<Problem> problems(House house) {
        Path used = house.templatesFolder();
        if (!used.startsWith(house.config.templatePacks())) {
            return TemplateCheck.of(used, List.of(house.config.templatePacks()), language(house));
        }
        Path folder = house.workspace.folder().resolve("report-templates");
        return hasFiles(folder)
                ? List.of(Problem.warning(
                        "no-pack",
                        "The folder (" + folder + ") has no " + PACK + ", so that nothing in it is used.",
                        folder.toString(),
                        deeper(folder)
                                .map(inner -> "Maybe templates: " + inner.getFileName()
                                        + " in campaign.yaml uses it, or move what lies in " + inner + " to " + folder
                                        + " itself.")
                                .orElse("Maybe rapport templates new NAME --dir DIR shows what belongs there.")))
                : List.of();
    }

    /** That of the campaign; what is wrong with it is told elsewhere. */
    private static Set<String> language(House house) {
        try {
            return Set.of(house.campaign(new Problems()).language());
        } catch (RapportException e) {
            return Set.of();
        }
    }

    private static boolean hasFiles(Path folder) {
        try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return inside.anyMatch(file -> !NobodysFile.is(String.valueOf(file.getFileName())));
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Path> deeper(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(inner -> Files.isRegularFile(inner.resolve(PACK)))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
