package dev.rapport.cli;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.workspace.CampaignSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;

/** Makes workspaces: an empty one with comments, and a copy of the sample. */
final class WorkspaceFiles {

    private static final List<String> FILES = List.of(
            "campaign.yaml", "creators.csv", "rates.csv", "collaborations.csv", "decisions.csv", "currencies.csv");

    private WorkspaceFiles() {}

    /** A commented workspace that works as it is. Nothing that is there is written over. */
    static void init(Path folder) {
        if (Files.exists(folder.resolve("campaign.yaml"))) {
            throw new RapportException(Problem.error(
                    "workspace-exists",
                    "The folder (" + folder + ") is a workspace already.",
                    folder.toString(),
                    "Maybe choose another name."));
        }
        try {
            for (String sub : List.of("exports", "results", "out")) {
                Files.createDirectories(folder.resolve(sub));
            }
            for (String name : FILES) {
                try (InputStream in = WorkspaceFiles.class.getResourceAsStream("workspace/" + name)) {
                    String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
                    Files.writeString(folder.resolve(name), text);
                }
            }
            Files.writeString(folder.resolve("campaign.schema.json"), CampaignSchema.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a workspace, without what Rapport made in it. File times are kept, because ages count from them. */
    static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                    Files.createDirectories(to.resolve(from.relativize(dir).toString()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.copy(
                            file,
                            to.resolve(from.relativize(file).toString()),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.COPY_ATTRIBUTES);
                    return FileVisitResult.CONTINUE;
                }
            });
            Files.writeString(to.resolve("campaign.schema.json"), CampaignSchema.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
