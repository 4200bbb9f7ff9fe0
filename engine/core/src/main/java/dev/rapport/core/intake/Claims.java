package dev.rapport.core.intake;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.loader.PluginInfo;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks all readers who knows a file. */
final class Claims {

    /** What a reader of lists says, whose rows name their platform themselves. */
    static final String ANY = "any";

    private final List<PluginInfo> plugins;
    private final Asking asking;
    private final Undressing<ResultReader> results;
    private final Duration patience;

    /** @param patience how long a plugin may stand still */
    Claims(List<PluginInfo> plugins, Duration patience) {
        this.plugins = plugins.stream().filter(PluginInfo::isUsed).toList();
        this.asking = new Asking(this.plugins, patience);
        this.results = ResultFiles.undressing(asking);
        this.patience = patience;
    }

    /**
     * Reads a file with the reader that knows it.
     *
     * @throws StandsStill when the reader was given up; nothing comes from it any more
     */
    void read(Asking.Answer<PlatformReader> chosen, ExportFile file, ModelSink sink) throws IOException, StandsStill {
        Oversight.read(patience, ModelSink.class, sink, file, (seen, overseen) -> chosen.reader()
                .read(seen, chosen.claim().format(), overseen));
    }

    /**
     * The best claims: one, none, or several that are equally sure.
     *
     * @param failed is told of a reader that could not even look
     */
    List<Asking.Answer<PlatformReader>> best(ExportFile file, Consumer<ReadIssue> failed) {
        List<Asking.Answer<PlatformReader>> best = asked(file, failed);
        boolean isUnsure = best.stream()
                .allMatch(answer -> isOfAny(answer) && answer.claim().confidence() == Confidence.FALLBACK);
        if (!isUnsure || file.head().length < ExportFile.HEAD_BYTES) {
            return best;
        }
        // Keys come in any order: what tells whose a large record is can stand behind the first bytes.
        List<Asking.Answer<PlatformReader>> longer = asked(new LongHead(file), failed);
        return longer.isEmpty() ? best : longer;
    }

    /** Of readers that are equally sure, one of a single platform knows the file closer than one of any. */
    private List<Asking.Answer<PlatformReader>> asked(ExportFile file, Consumer<ReadIssue> failed) {
        List<Asking.Answer<PlatformReader>> all = asking.best(PluginInfo::platformReaders, file, failed);
        List<Asking.Answer<PlatformReader>> close =
                all.stream().filter(answer -> !isOfAny(answer)).toList();
        return close.isEmpty() ? all : close;
    }

    /** How files of platforms are undressed: lists of any platform are known by their words alone. */
    Undressing<PlatformReader> undressing() {
        return new Undressing<>(new Undressing.Asked<>() {
            @Override
            public List<Asking.Answer<PlatformReader>> best(ExportFile form, Consumer<ReadIssue> failed) {
                return Claims.this.best(form, failed);
            }

            @Override
            public boolean isVague(Asking.Answer<PlatformReader> answer) {
                return isOfAny(answer) && answer.claim().confidence() != Confidence.EXACT;
            }

            @Override
            public boolean isCloser(Asking.Answer<PlatformReader> answer, List<Asking.Answer<PlatformReader>> vague) {
                return !isOfAny(answer) && !gives(answer).isEmpty();
            }
        });
    }

    static boolean isOfAny(Asking.Answer<PlatformReader> answer) {
        return answer.reader().platform().equals(ANY);
    }

    /** What the format of a claim can give. */
    static Set<ReaderCapability> gives(Asking.Answer<PlatformReader> answer) {
        return answer.reader().formats().stream()
                .filter(format -> format.id().equals(answer.claim().format()))
                .flatMap(format -> format.capabilities().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Who knows a file as one of results, and surer than anybody knows it as an export.
     *
     * @param best the best claims on it as an export
     */
    Optional<ReadIssue> asResults(ExportFile file, List<Asking.Answer<PlatformReader>> best) {
        if (!best.isEmpty() && best.get(0).claim().confidence() == Confidence.EXACT) {
            return Optional.empty();
        }
        return asking.best(PluginInfo::resultReaders, file, unable -> {}).stream()
                .filter(answer -> best.isEmpty()
                        || answer.claim()
                                        .confidence()
                                        .compareTo(best.get(0).claim().confidence())
                                < 0)
                .findFirst()
                .map(Claims::notExport);
    }

    /** The same of a file that nobody knows as an export, and that may have had another form before. */
    Optional<ReadIssue> asUndressedResults(ExportFile file) {
        return results.of(file, List.of()).map(known -> notExport(known.reader()));
    }

    private static ReadIssue notExport(Asking.Answer<ResultReader> answer) {
        return ReadIssue.error(
                "results-not-export",
                "The file looks like results (" + answer.name()
                        + ") and not like an export of a platform. Maybe put it into results/.",
                "");
    }

    /** The platforms that readers know. */
    Set<String> platforms() {
        return plugins.stream()
                .flatMap(plugin -> plugin.platformReaders().stream())
                .map(PlatformReader::platform)
                .collect(Collectors.toSet());
    }

    /** The reader that the user named. */
    Optional<Asking.Answer<PlatformReader>> named(String name) {
        for (PluginInfo plugin : plugins) {
            for (PlatformReader reader : plugin.platformReaders()) {
                for (var format : reader.formats()) {
                    if (name.equals(plugin.id() + ":" + format.id())) {
                        return Optional.of(new Asking.Answer<>(plugin, reader, Claim.exact(format.id())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the plugins that read a stored file are still there, the same to the byte: an author changes a jar many times before its
     * version.
     *
     * @param reader as the file was stored: {@code ID VERSION+ID VERSION:FORMATS}
     * @param checksums of the jars that read it, by id and version
     */
    boolean isCurrent(String reader, Map<String, String> checksums) {
        String named = reader.substring(0, Math.max(0, reader.indexOf(':')));
        return Arrays.stream(named.split("\\+")).allMatch(name -> plugins.stream()
                .anyMatch(plugin -> name.equals(plugin.id() + " " + plugin.version())
                        && plugin.checksums().equals(checksums.getOrDefault(name, ""))));
    }

    static ReadIssue ambiguous(List<Asking.Answer<PlatformReader>> best, String entry) {
        String names = best.stream().map(Asking.Answer::name).collect(Collectors.joining(" and "));
        return ReadIssue.error(
                "ambiguous",
                "Several readers are equally sure of this file: " + names + ". Maybe import it with --as "
                        + best.get(0).name() + ".",
                entry);
    }

    static ReadIssue unknownReader(String name) {
        return ReadIssue.error(
                "unknown-reader",
                "There is no reader (" + name + "). Maybe see rapport plugins list for PLUGIN:FORMAT.",
                "");
    }
}
