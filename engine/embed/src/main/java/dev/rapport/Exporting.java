package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.Problem;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.judged.Joins;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.judging.RecipeFile;
import dev.rapport.wire.TableJson;
import dev.rapport.written.Aside;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a workspace as tables, one creator at a time: equal workspaces give equal bytes. */
final class Exporting {

    private final Path folder;
    private long accounts;
    private long posts;

    private Exporting(Path folder) {
        this.folder = folder;
    }

    static Exported write(CreatorReader reader, Recipe recipe, Path folder, Progress progress) {
        Exporting exporting = new Exporting(folder);
        try {
            Files.createDirectories(folder);
            exporting.tables(reader, recipe.sheets().joins(), progress);
            Path written = Aside.of(folder.resolve("recipe.bin"));
            Files.write(written, RecipeFile.bytes(recipe));
            move(written);
        } catch (IOException | UncheckedIOException e) {
            throw new RapportException(
                    Problem.error(
                            "export-not-written",
                            "The tables cannot be written: " + e.getMessage(),
                            folder.toString(),
                            "Maybe the disk is full, or the folder may not be written to."),
                    e);
        }
        return new Exported(folder, exporting.accounts, exporting.posts);
    }

    private void tables(CreatorReader reader, Joins joins, Progress progress) throws IOException {
        Path ofAccounts = Aside.of(folder.resolve("accounts.json"));
        Path ofPosts = Aside.of(folder.resolve("posts.json"));
        long total = reader.creators(joins);
        try (BufferedWriter accountRows = Files.newBufferedWriter(ofAccounts);
                BufferedWriter postRows = Files.newBufferedWriter(ofPosts)) {
            long[] seen = {0};
            reader.forEach(joins, creator -> {
                progress.report(creator.name(), ++seen[0], total);
                try {
                    rows(creator, accountRows, postRows);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        move(ofAccounts);
        move(ofPosts);
    }

    private void rows(Creator creator, BufferedWriter accountRows, BufferedWriter postRows) throws IOException {
        for (AccountData data : creator.accounts()) {
            accountRows.append(TableJson.account(creator, data)).append('\n');
            accounts++;
            for (Post post : data.posts()) {
                postRows.append(TableJson.post(creator, data, post)).append('\n');
                posts++;
            }
        }
    }

    /** Whoever reads meanwhile sees the old file or the new one. */
    private static void move(Path written) throws IOException {
        String name = String.valueOf(written.getFileName());
        Files.move(
                written,
                written.resolveSibling(name.substring(0, name.length() - ".part".length())),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
