package dev.rapport.core.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What HSQLDB would run when it opens a folder. Its files are programs in SQL, and a workspace may come by mail: a statement that Rapport
 * never writes, such as one that writes a file elsewhere, is not run.
 */
final class StoreScript {

    /** Rows, by far the most lines; they can be long, and what follows their head changes tables only. */
    private static final Pattern ROW = Pattern.compile(
            "(INSERT INTO|DELETE FROM|UPDATE) [\\w.\"].*|(COMMIT|ROLLBACK|DISCONNECT)( WORK)?", flags());

    private static final List<Pattern> STATEMENTS = List.of(
            statement("SET DATABASE (UNIQUE NAME|DEFAULT|TRANSACTION|SQL|COLLATION|GC|EVENT LOG LEVEL) [\\w \"]*"),
            statement("SET DATABASE TEXT TABLE DEFAULTS ''"),
            statement("SET FILES [A-Z ]+ (TRUE|FALSE|\\d+)( MILLIS)?"),
            statement("SET (SCHEMA|AUTOCOMMIT|SESSION|TIME ZONE|ISOLATION|TRANSACTION) [\\w .,:'\"-]*"),
            statement("SET TABLE [\\w.]+ (INDEX '[\\d -]*'|(READ ONLY|READ WRITE)|CLUSTERED ON \\(\\w+\\)|SPACE \\d+)"),
            statement("(CREATE|ALTER) USER \"?SA\"? (PASSWORD DIGEST '\\w*'|SET LOCAL TRUE|SET INITIAL SCHEMA \\w+)"),
            statement("CREATE SCHEMA PUBLIC AUTHORIZATION DBA"),
            statement("CREATE (CACHED |MEMORY )?TABLE (IF NOT EXISTS )?[\\w.]+ ?\\([\\w\\s(),.']*\\)\\s*"),
            statement("CREATE (UNIQUE )?INDEX [\\w., ()]*"),
            statement("ALTER (TABLE|SEQUENCE) [\\w.,() -]*"),
            statement("DROP (TABLE|INDEX) [\\w. ]*"),
            statement("GRANT [\\w .]+ TO \\w+"),
            statement("CHECKPOINT( DEFRAG)?"));

    private static final Set<String> PROPERTIES = Set.of("modified", "version", "tx_timestamp", "readonly");

    private static final Pattern SESSION = Pattern.compile("^/\\*C\\d+\\*/");
    private static final int LONGEST = 8_000;
    private static final int SHOWN = 60;

    private StoreScript() {}

    /** @throws StoreException when a file of the database holds what Rapport never writes */
    static void check(Path folder) {
        try {
            properties(folder.resolve("rapport.properties"));
            script(folder.resolve("rapport.script"));
            script(folder.resolve("rapport.log"));
        } catch (IOException e) {
            throw StoreException.unwritable(folder, e);
        }
    }

    private static void properties(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            properties.load(in);
        } catch (IllegalArgumentException e) {
            throw StoreException.foreign(file.getFileName() + "", "an escape that is none");
        }
        for (String name : properties.stringPropertyNames()) {
            if (!PROPERTIES.contains(name)) {
                throw StoreException.foreign(file.getFileName() + "", name);
            }
        }
    }

    private static void script(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            int line = 1;
            long length = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n' || next == '\r') {
                    statement(file, line, head, length);
                    line += next == '\n' ? 1 : 0;
                    length = 0;
                    head.reset();
                } else {
                    length++;
                    if (length <= LONGEST) {
                        head.write(next);
                    }
                }
            }
            statement(file, line, head, length);
        }
    }

    private static void statement(Path file, int line, ByteArrayOutputStream head, long length) {
        String text =
                SESSION.matcher(head.toString(StandardCharsets.ISO_8859_1)).replaceFirst("");
        boolean isOurs = text.isBlank()
                || ROW.matcher(text).matches()
                || length <= LONGEST && isStatement(text.replace("\\u000a", "\n"));
        if (!isOurs) {
            throw StoreException.foreign(
                    file.getFileName() + ":" + line, text.substring(0, Math.min(text.length(), SHOWN)));
        }
    }

    private static boolean isStatement(String text) {
        return STATEMENTS.stream().anyMatch(known -> known.matcher(text.strip()).matches());
    }

    private static Pattern statement(String pattern) {
        return Pattern.compile(pattern, flags());
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }
}
