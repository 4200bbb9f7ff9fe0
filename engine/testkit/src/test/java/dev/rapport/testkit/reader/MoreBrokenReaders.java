package dev.rapport.testkit.reader;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostBuilder;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.testkit.reader.BrokenReaders.Broken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Readers that cannot even read, have no names, or do more than read. */
final class MoreBrokenReaders {

    private MoreBrokenReaders() {}

    static List<Broken> all() {
        return List.of(
                new Broken(
                        "does not know its own fixture",
                        new KnowsNothing(),
                        "its own fixtures can be read",
                        "mvn clean verify"),
                new Broken(
                        "returns null for claims",
                        new NoClaims(),
                        "its own fixtures can be read",
                        "recognise() returned null"),
                new Broken(
                        "throws at every file",
                        new Bursts(),
                        "its own fixtures can be read",
                        "MoreBrokenReaders.java:"),
                new Broken(
                        "has a platform that nobody can write",
                        new Shouts(),
                        "platform and formats have ids that people can write",
                        "Maybe trial-talk"),
                new Broken(
                        "lists a format twice",
                        new Twice(),
                        "platform and formats have ids that people can write",
                        "stands twice"),
                new Broken(
                        "gives posts of another platform",
                        new Elsewhere(),
                        "it speaks of its own platform only",
                        "[instagram]"),
                new Broken("prints what it reads", new Prints(), "it prints nothing", "prints (post-1001"),
                new Broken(
                        "prints somewhere in its code",
                        new Prints(),
                        "it reads the file that it is given and does nothing else",
                        "java.lang.System.out"),
                new Broken(
                        "ends the process",
                        new Ends(),
                        "it reads the file that it is given and does nothing else",
                        "java.lang.System.exit"),
                new Broken(
                        "asks a server",
                        new Asks(),
                        "it reads the file that it is given and does nothing else",
                        "uses the network"),
                new Broken(
                        "keeps notes on the disk",
                        new Writes(),
                        "it reads the file that it is given and does nothing else",
                        "other files (java.nio.file.Files.writeString)"),
                new Broken(
                        "has threads of its own",
                        new Threads(),
                        "it reads the file that it is given and does nothing else",
                        "threads of its own"));
    }

    private static final class KnowsNothing extends SoundReader {
        @Override
        public List<Claim> recognise(ExportFile file) {
            return List.of();
        }
    }

    private static final class NoClaims extends SoundReader {
        @Override
        @SuppressWarnings("NullAway")
        public List<Claim> recognise(ExportFile file) {
            return null;
        }
    }

    private static final class Bursts extends SoundReader {
        @Override
        public void read(ExportFile file, String format, ModelSink sink) {
            throw new IllegalStateException("boom");
        }
    }

    private static final class Shouts extends SoundReader {
        @Override
        public String platform() {
            return "TrialTalk";
        }
    }

    private static final class Twice extends SoundReader {
        @Override
        public List<ReaderFormat> formats() {
            return List.of(super.formats().get(0), super.formats().get(0));
        }
    }

    private static final class Elsewhere extends SoundReader {
        @Override
        PostBuilder post(String id, JsonNode record) {
            return Post.of(AccountRef.of("instagram", "", "ida"), id);
        }
    }

    private static final class Prints extends SoundReader {
        @Override
        void record(JsonNode record, ModelSink sink) {
            System.out.println(id(record));
            super.record(record, sink);
        }
    }

    private static final class Ends extends SoundReader {
        @Override
        String id(JsonNode record) {
            if (record.has("end_of_the_world")) {
                System.exit(3);
            }
            return super.id(record);
        }
    }

    private static final class Asks extends SoundReader {
        @Override
        String id(JsonNode record) {
            if (record.has("home")) {
                try (InputStream in = new URL(record.path("home").asText()).openStream()) {
                    return String.valueOf(in.read());
                } catch (IOException e) {
                    return "";
                }
            }
            return super.id(record);
        }
    }

    private static final class Writes extends SoundReader {
        @Override
        String id(JsonNode record) {
            if (record.has("note")) {
                try {
                    Files.writeString(Path.of("note.txt"), record.path("note").asText());
                } catch (IOException e) {
                    return "";
                }
            }
            return super.id(record);
        }
    }

    private static final class Threads extends SoundReader {
        @Override
        String id(JsonNode record) {
            if (record.has("later")) {
                new Thread(() -> super.id(record)).start();
            }
            return super.id(record);
        }
    }
}
