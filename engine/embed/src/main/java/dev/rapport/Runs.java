package dev.rapport;

import dev.rapport.api.Sha256;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.store.StoredFile;
import dev.rapport.judged.RunInfo;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.judging.Scorer;
import dev.rapport.scoring.rules.pack.RulePack;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How a result was made. */
final class Runs {

    private Runs() {}

    /** A run over the imported files. @param recipe its fingerprint */
    static RunInfo ofFiles(EngineConfig config, RulePack pack, String recipe, List<StoredFile> files) {
        List<RunInfo.ImportedFile> read = files.stream()
                .map(file -> new RunInfo.ImportedFile(file.path(), file.sha256(), file.reader(), file.asOf()))
                .toList();
        Sha256 digest = digest(recipe);
        read.forEach(file -> digest.add(file.sha256() + file.asOf()));
        return run(config, pack, read, newest(read.stream().map(RunInfo.ImportedFile::asOf)), digest);
    }

    /** A key of all that judgements depend on: equal keys, equal judgements, to the byte. @param recipe its fingerprint */
    static String key(String recipe, CreatorReader reader) {
        Sha256 digest = digest(recipe).add(Scorer.shape());
        reader.files().forEach(file -> digest.add(file.sha256())
                .add(file.asOf().toString())
                .add(file.path())
                .add(file.reader()));
        return digest.add(reader.state()).hex();
    }

    /** A run over creators that no file gave. */
    static RunInfo ofCreators(EngineConfig config, Recipe recipe, List<Creator> creators) {
        Sha256 digest = digest(recipe.fingerprint());
        creators.forEach(creator -> digest.add(creator.toString()));
        Stream<Instant> times = creators.stream()
                .flatMap(creator -> creator.accounts().stream())
                .map(AccountData::asOf);
        return run(config, recipe.pack(), List.of(), newest(times), digest);
    }

    private static RunInfo run(
            EngineConfig config, RulePack pack, List<RunInfo.ImportedFile> files, Instant asOf, Sha256 digest) {
        String command =
                "rapport run" + config.campaign().map(name -> " -c " + name).orElse("")
                        + (config.seed() == EngineConfig.DEFAULT_SEED ? "" : " --seed " + config.seed());
        String id = digest.hex().substring(0, 8);
        return new RunInfo(id, Version.current(), pack.title(), "", asOf, config.seed(), command, files);
    }

    private static Instant newest(Stream<Instant> times) {
        return times.max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** Equal inputs give an equal id, and a changed campaign, sheet, rule or number another one. */
    private static Sha256 digest(String recipe) {
        return new Sha256().add(Version.current()).add(recipe);
    }
}
