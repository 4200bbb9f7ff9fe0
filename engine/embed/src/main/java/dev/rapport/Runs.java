package dev.rapport;

import dev.rapport.api.model.RunInfo;
import dev.rapport.core.rules.pack.RulePack;
import dev.rapport.core.store.StoredFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** How a result was made. */
final class Runs {

    private Runs() {}

    static RunInfo of(EngineConfig config, RulePack pack, List<StoredFile> files) {
        List<RunInfo.ImportedFile> read = files.stream()
                .filter(file -> !file.reader().isEmpty())
                .map(file -> new RunInfo.ImportedFile(file.path(), file.sha256(), file.reader(), file.asOf()))
                .toList();
        Instant asOf = read.stream()
                .map(RunInfo.ImportedFile::asOf)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        String command =
                "rapport run" + config.campaign().map(name -> " -c " + name).orElse("")
                        + (config.seed() == EngineConfig.DEFAULT_SEED ? "" : " --seed " + config.seed());
        String version = Version.current();
        return new RunInfo(
                id(version, pack, read, config.seed()), version, pack.title(), "", asOf, config.seed(), command, read);
    }

    /** Equal inputs give an equal id. */
    private static String id(String version, RulePack pack, List<RunInfo.ImportedFile> files, long seed) {
        StringBuilder all = new StringBuilder(version).append(pack.title()).append(seed);
        pack.parameters().values().forEach(parameter -> all.append(parameter.name())
                .append(parameter.value()));
        files.forEach(file -> all.append(file.sha256()).append(file.asOf()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
