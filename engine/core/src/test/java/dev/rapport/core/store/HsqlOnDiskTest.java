package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in files of a workspace. */
class HsqlOnDiskTest extends StoreContract {

    @TempDir
    Path folder;

    @Override
    Database database() {
        return HsqlDatabase.onDisk(folder.resolve("store"));
    }

    @Test
    void whatAKillLeftOfALargeFileIsGoneWhenTheStoreIsNextOpened() throws IOException, SQLException {
        Path killed = folder.resolve("killed");
        try (Store store = Store.open(folder.resolve("other"));
                ImportTransaction transaction = store.begin("a".repeat(64))) {
            for (int i = 0; i < 20; i++) {
                PackedChunk large = new PackedChunk(AccountRef.of("alpha", "", "h" + i));
                large.add(Post.of(AccountRef.of("alpha", "", "h" + i), "p")
                        .caption("a long story ".repeat(80_000))
                        .build());
                transaction.add(large, true);
            }
            Files.createDirectories(killed);
            try (Stream<Path> files = Files.list(folder.resolve("other"))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Files.copy(file, killed.resolve(file.getFileName()));
                }
            }
        }
        assertThat(Files.size(killed.resolve("rapport.log"))).isGreaterThan(10_000_000);
        try (Database database = HsqlDatabase.onDisk(killed);
                Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet chunks = statement.executeQuery("select count(*) from chunk")) {
            chunks.next();
            assertThat(chunks.getLong(1)).isPositive();
        }
        try (Store store = Store.open(killed)) {
            assertThat(store.files()).isEmpty();
            assertThat(EarlierStore.creators(store)).isEmpty();
            assertThat(store.find("a".repeat(64))).isEmpty();
        }
    }
}
