package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.core.intake.Importer;
import dev.rapport.core.intake.KeptFields;
import dev.rapport.core.intake.LineReader;
import dev.rapport.loader.PluginCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a child process does: imports files until it is killed, or one stream of many posts. */
public final class ImportLoop {

    static final int POSTS = 200;

    private ImportLoop() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        if (args[1].equals("hold")) {
            Store.open(folder.resolve("store"));
            Files.writeString(folder.resolve("ready"), "");
            sleep();
        }
        try (Store store = open(folder, args)) {
            Importer importer = new Importer(
                    PluginCatalog.of(List.of(new LineReader("alpha"), new ManyPosts())), store, KeptFields.NONE);
            if (args[1].equals("many")) {
                Path file = folder.resolve("many.txt");
                Files.writeString(file, "MANY POSTS\n");
                long posts =
                        importer.read(file, "many.txt", ImportOptions.DEFAULT).posts();
                if (posts != ManyPosts.POSTS) {
                    throw new IllegalStateException("read " + posts);
                }
                return;
            }
            if (args[1].equals("forget")) {
                Files.writeString(folder.resolve("ready"), "");
                store.forgetting()
                        .erase("h3", List.of(AccountRef.of("alpha", "", "h3")), (run, forgotten) -> run, true);
                return;
            }
            for (int i = Integer.parseInt(args[1]); ; i++) {
                Path file = folder.resolve("f" + i + ".txt");
                StringBuilder text = new StringBuilder("LINES alpha\n");
                for (int j = 0; j < POSTS; j++) {
                    text.append("post\th")
                            .append(j % 7)
                            .append("\tf")
                            .append(i)
                            .append("-")
                            .append(j)
                            .append("\t1767000000\t1\t1\thi\n");
                }
                Files.writeString(file, text);
                importer.read(file, "f" + i + ".txt", ImportOptions.DEFAULT);
                Files.writeString(folder.resolve("last"), String.valueOf(i));
            }
        }
    }

    /** In the folder, or on the server whose address the surroundings say. */
    private static Store open(Path folder, String... args) {
        return args.length < 3
                ? Store.open(folder.resolve("store"))
                : Store.open(RealPostgres.at(Integer.parseInt(args[2]), "owner", args[3]), RealPostgres.surroundings());
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
