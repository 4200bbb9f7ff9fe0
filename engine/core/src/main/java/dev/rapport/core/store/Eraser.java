package dev.rapport.core.store;

import dev.rapport.api.model.Source;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Brings the store in line with the hashes of those who were forgotten. It needs nothing but the hashes, so that a kill in between can be
 * made good later; all of it is one transaction, which the caller ends.
 */
final class Eraser {

    /** As many bytes do not meet by chance. */
    static final int SLICE = 16;

    private final Connection connection;
    private final long salt;
    private final BiFunction<byte[], Forgotten, byte[]> runs;
    private final List<byte[]> gone = new ArrayList<>();
    private final Set<Long> touched = new HashSet<>();
    private final Set<String> accounts = new TreeSet<>();
    private long profiles;
    private long posts;
    private long comments;
    private long audience;
    private long followers;
    private long mentions;

    /** @param runs a kept run without those who were forgotten */
    Eraser(Connection connection, long salt, BiFunction<byte[], Forgotten, byte[]> runs) {
        this.connection = connection;
        this.salt = salt;
        this.runs = runs;
    }

    Erased erase() throws SQLException {
        List<ChunkRow> rows = Snapshot.rows(connection);
        rows.removeAll(accounts(rows));
        Forgotten all = ForgottenRows.read(connection, salt);
        Scrub scrub = new Scrub(all);
        for (ChunkRow row : rows) {
            scrub(row, scrub);
        }
        long files = files(all);
        long changed = runs(all);
        return new Erased(accounts.size(), profiles, posts, comments, audience, followers, mentions, files, changed);
    }

    /** A piece from the middle of what each erased row held, packed as it lay in the files: the proof looks for it there. */
    List<byte[]> gone() {
        return gone;
    }

    /** Erases their rows, under whatever names, and keeps the hashes of these names and of their posts. */
    private List<ChunkRow> accounts(List<ChunkRow> rows) throws SQLException {
        Forgotten known = ForgottenRows.read(connection, salt);
        AccountIndex index = new AccountIndex();
        rows.forEach(row -> index.add(row.ref()));
        Map<String, String> persons = new HashMap<>();
        rows.stream().map(ChunkRow::ref).forEach(ref -> known.person(ref)
                .ifPresent(person -> persons.put(index.key(ref), person)));
        List<ChunkRow> theirs = new ArrayList<>();
        Set<Forgotten.Row> learned = new HashSet<>();
        for (ChunkRow row : rows) {
            String person = persons.getOrDefault(index.key(row.ref()), "");
            if (person.isEmpty()) {
                continue;
            }
            theirs.add(row);
            accounts.add(index.key(row.ref()));
            learned.addAll(known.rows(row.ref(), person));
            Chunk chunk = chunk(row);
            chunk.posts().forEach(post -> learned.add(known.post(row.platform(), post.id(), person)));
            profiles += chunk.profiles().size();
            posts += chunk.posts().size();
            comments += chunk.comments().size();
            audience += chunk.audience().size();
            followers += chunk.followers().size();
            delete(row);
        }
        ForgottenRows.add(connection, learned, known);
        return theirs;
    }

    private void scrub(ChunkRow row, Scrub scrub) throws SQLException {
        Chunk chunk = chunk(row);
        Chunk scrubbed = scrub.chunk(chunk);
        if (scrubbed.equals(chunk)) {
            return;
        }
        long fewer = chunk.comments().size() - scrubbed.comments().size();
        comments += fewer;
        mentions += differing(chunk, scrubbed);
        if (scrubbed.size() == 0) {
            delete(row);
            return;
        }
        keepTrace(row);
        try (PreparedStatement update = connection.prepareStatement("update chunk set content = ? where id = ?")) {
            update.setBytes(1, ChunkCodec.pack(scrubbed));
            update.setLong(2, row.id());
            update.executeUpdate();
        }
    }

    private static long differing(Chunk chunk, Chunk scrubbed) {
        long differing = 0;
        for (int i = 0; i < chunk.profiles().size(); i++) {
            differing += chunk.profiles().get(i).equals(scrubbed.profiles().get(i)) ? 0 : 1;
        }
        for (int i = 0; i < chunk.posts().size(); i++) {
            differing += chunk.posts().get(i).equals(scrubbed.posts().get(i)) ? 0 : 1;
        }
        return differing;
    }

    private void delete(ChunkRow row) throws SQLException {
        keepTrace(row);
        try (PreparedStatement delete = connection.prepareStatement("delete from chunk where id = ?")) {
            delete.setLong(1, row.id());
            delete.executeUpdate();
        }
    }

    private void keepTrace(ChunkRow row) throws SQLException {
        touched.add(row.fileId());
        gone.add(slice(content(row)));
    }

    /** Files of which nothing is left go; others are read again at the next import, so that their answer becomes true. */
    private long files(Forgotten all) throws SQLException {
        long changed = 0;
        try (Statement statement = connection.createStatement();
                ResultSet file = statement.executeQuery("select id, path, settings, report, (select count(*) from chunk"
                        + " where chunk.file_id = import_file.id) from import_file order by id")) {
            while (file.next()) {
                long id = file.getLong(1);
                String path = all.maskedPath(file.getString(2));
                String settings = all.maskedPath(file.getString(3));
                String report = all.maskedPath(file.getString(4));
                boolean named = !path.equals(file.getString(2))
                        || !settings.equals(file.getString(3))
                        || !report.equals(file.getString(4));
                if (!named && !touched.contains(id)) {
                    continue;
                }
                changed++;
                if (file.getLong(5) == 0) {
                    execute("delete from import_file where id = ?", id);
                } else {
                    execute(
                            "update import_file set path = ?, settings = ?, report = ?, read_again = read_again or ? where id = ?",
                            path,
                            settings,
                            report,
                            touched.contains(id),
                            id);
                }
            }
        }
        return changed;
    }

    private long runs(Forgotten all) throws SQLException {
        long changed = 0;
        try (Statement statement = connection.createStatement();
                ResultSet run = statement.executeQuery("select id, content from run order by id")) {
            while (run.next()) {
                String id = run.getString(1);
                byte[] before = RunContent.whole(connection, id, run.getBytes(2));
                byte[] after = runs.apply(before, all);
                if (!Arrays.equals(before, after)) {
                    changed++;
                    gone.add(slice(before));
                    RunContent.replace(connection, id, after);
                }
            }
        }
        return changed;
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private Chunk chunk(ChunkRow row) throws SQLException {
        return ChunkCodec.unpack(content(row), Source.UNSET);
    }

    private byte[] content(ChunkRow row) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select content from chunk where id = ?")) {
            select.setLong(1, row.id());
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getBytes(1);
            }
        }
    }

    private static byte[] slice(byte[] content) {
        int from = Math.max(0, content.length / 2 - SLICE / 2);
        return Arrays.copyOfRange(content, from, Math.min(content.length, from + SLICE));
    }
}
