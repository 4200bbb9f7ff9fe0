package dev.rapport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A distribution's folders and a workspace, put together from the checkout. */
final class Home {

    private static final String CAMPAIGN =
            """
            name: Autumn
            brand: {name: Kern & Kruste}
            budget: 3000 EUR
            markets: [DE]
            niches: {bread: [bread, sourdough]}
            deliverables: [post]
            """;

    private Home() {}

    static Path assembled(Path folder) {
        copy(Path.of("..", "..", "rules", "packs"), folder.resolve("rules"));
        copy(Path.of("..", "..", "report-templates", "packs"), folder.resolve("report-templates"));
        return folder;
    }

    /** A workspace with one file a number, each of a creator of its own. */
    static Path workspace(Path folder, int files) {
        write(folder.resolve("campaign.yaml"), CAMPAIGN);
        write(folder.resolve("rates.csv"), "platform,handle,deliverable,price,currency\ninstagram,h0,post,250,EUR\n");
        for (int i = 0; i < files; i++) {
            write(folder.resolve("exports").resolve("f" + i + ".txt"), list("h" + i, 12_000 + i));
        }
        return folder;
    }

    static String list(String handle, int followers) {
        return "own list\n" + handle + "," + followers + ",400\n";
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-10T00:00:00Z")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
