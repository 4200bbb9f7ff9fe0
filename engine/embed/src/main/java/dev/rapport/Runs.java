package dev.rapport;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.core.store.StoredFile;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.Sheets;
import dev.rapport.scoring.rules.pack.RulePack;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** How a result was made. */
final class Runs {

    private Runs() {}

    /** A run over the imported files. */
    static RunInfo ofFiles(
            EngineConfig config, Campaign campaign, Sheets sheets, RulePack pack, List<StoredFile> files) {
        List<RunInfo.ImportedFile> read = files.stream()
                .map(file -> new RunInfo.ImportedFile(file.path(), file.sha256(), file.reader(), file.asOf()))
                .toList();
        MessageDigest digest = digest(config, campaign, sheets, pack);
        read.forEach(file -> add(digest, file.sha256() + file.asOf()));
        return run(config, pack, read, newest(read.stream().map(RunInfo.ImportedFile::asOf)), digest);
    }

    /** A run over creators that no file gave. */
    static RunInfo ofCreators(
            EngineConfig config, Campaign campaign, Sheets sheets, RulePack pack, List<Creator> creators) {
        MessageDigest digest = digest(config, campaign, sheets, pack);
        creators.forEach(creator -> add(digest, creator.toString()));
        Stream<Instant> times = creators.stream()
                .flatMap(creator -> creator.accounts().stream())
                .map(AccountData::asOf);
        return run(config, pack, List.of(), newest(times), digest);
    }

    private static RunInfo run(
            EngineConfig config, RulePack pack, List<RunInfo.ImportedFile> files, Instant asOf, MessageDigest digest) {
        String command =
                "rapport run" + config.campaign().map(name -> " -c " + name).orElse("")
                        + (config.seed() == EngineConfig.DEFAULT_SEED ? "" : " --seed " + config.seed());
        String id = HexFormat.of().formatHex(digest.digest(), 0, 4);
        return new RunInfo(id, Version.current(), pack.title(), "", asOf, config.seed(), command, files);
    }

    private static Instant newest(Stream<Instant> times) {
        return times.max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** Equal inputs give an equal id, and a changed campaign, sheet, rule or number another one. */
    private static MessageDigest digest(EngineConfig config, Campaign campaign, Sheets sheets, RulePack pack) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, Version.current() + config.seed());
            add(digest, campaign.toString());
            add(digest, sheets.toString());
            add(digest, pack.title());
            pack.categories().values().forEach(category -> add(digest, category.toString()));
            pack.rules().forEach(rule -> add(digest, rule.toString()));
            pack.parameters().values().forEach(parameter -> add(digest, parameter.name() + parameter.value()));
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
