package dev.rapport.judged;

import dev.rapport.api.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a result was made, so that it can be made again.
 *
 * @param id short id of the run: equal inputs give an equal id
 * @param engineVersion Rapport's version
 * @param pack rule pack with version, such as {@code standard 1.0.0}
 * @param templates template pack with version
 * @param asOf the newest export's time: the day from which ages count
 * @param seed seed of the simulation
 * @param command the command that makes it again
 * @param files what was read
 */
public record RunInfo(
        String id,
        String engineVersion,
        String pack,
        String templates,
        Instant asOf,
        long seed,
        String command,
        List<ImportedFile> files) {

    /** One file that was read, with its checksum. */
    public record ImportedFile(String path, String sha256, String plugin, Instant asOf) {}

    public RunInfo {
        files = List.copyOf(files);
    }

    /** One checksum for all of the files: of their list as {@code sha256sum} writes it, in its order. */
    public String sha256() {
        StringBuilder list = new StringBuilder();
        files.forEach(file ->
                list.append(file.sha256()).append("  ").append(file.path()).append('\n'));
        return Sha256.of(list.toString());
    }

    /** The same, made from some files more. */
    public RunInfo reading(List<ImportedFile> more) {
        List<ImportedFile> all = new ArrayList<>(files);
        all.addAll(more);
        return new RunInfo(id, engineVersion, pack, templates, asOf, seed, command, all);
    }
}
