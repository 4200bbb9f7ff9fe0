package dev.rapport.loader;

import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A jar as it may be loaded.
 *
 * @param file its name
 * @param sha256 its checksum, empty where it could not be read
 * @param copy what to load: it has this checksum, whatever becomes of the jar; empty where the jar is refused
 * @param objection why it may not be loaded
 */
record CheckedJar(String file, String sha256, Path copy, Optional<Problem> objection) {

    private static final Logger LOG = LoggerFactory.getLogger(CheckedJar.class);

    /** @param lock what a person accepted; empty for a jar that is only looked at */
    static CheckedJar of(Path jar, Path copies, Optional<PluginLock> lock) {
        String file = jar.getFileName().toString();
        String sha256 = "";
        try {
            Optional<String> accepted =
                    lock.flatMap(known -> Optional.ofNullable(known.checksums().get(file)));
            if (accepted.isPresent()) {
                Optional<Path> kept = CheckedCopy.kept(jar, accepted.get(), copies);
                if (kept.isPresent()) {
                    return sound(file, accepted.get(), kept.get());
                }
            }
            sha256 = Checksum.of(jar);
            String checksum = sha256;
            Optional<Problem> objection = lock.flatMap(known -> known.objection(file, checksum));
            return objection.isPresent()
                    ? new CheckedJar(file, sha256, Path.of(""), objection)
                    : sound(file, sha256, CheckedCopy.of(jar, sha256, copies));
        } catch (IOException | RuntimeException e) {
            LOG.debug("The plugin {} could not be copied.", file, e);
            return new CheckedJar(file, sha256, Path.of(""), Optional.of(unreadable(file, e)));
        }
    }

    private static CheckedJar sound(String file, String sha256, Path copy) throws IOException {
        return new CheckedJar(file, sha256, copy, JarContents.objection(copy, file));
    }

    /** It is found and no more: nothing of it is known but its name. */
    PluginInfo refused(Problem why) {
        return PluginInfo.refused(file, sha256, why);
    }

    static Problem unreadable(String file, Throwable e) {
        return Problem.error(
                "plugin-unreadable",
                "It could not be loaded: " + Failure.saidInFull(e),
                file,
                Failure.advice(
                        e,
                        "Maybe it is no Rapport plugin: its manifest needs Plugin-Id, Plugin-Version and Plugin-Requires."));
    }
}
