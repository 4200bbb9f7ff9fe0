package dev.rapport.loader;

import dev.rapport.api.ApiVersion;
import dev.rapport.api.model.Problem;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ResultReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plugin as it was found.
 *
 * @param id plugin id, or the file's name where it has none
 * @param version its version, empty where it could not be read
 * @param requires range of the api that it needs
 * @param file where it was found, empty for a reader that the host brought
 * @param sha256 checksum of the file
 * @param libraries what it shares with other plugins
 * @param readers what it brings; empty when it was refused, and for a library
 * @param refused why it is not used, with advice; empty when it is
 */
public record PluginInfo(
        String id,
        String version,
        String requires,
        String file,
        String sha256,
        List<PluginInfo> libraries,
        List<FileReader> readers,
        Optional<Problem> refused) {

    public PluginInfo {
        libraries = List.copyOf(libraries);
        readers = List.copyOf(readers);
    }

    /** A reader that the host already has. */
    static PluginInfo ofHost(FileReader reader) {
        return new PluginInfo(
                reader.origin(),
                ApiVersion.CURRENT,
                "",
                reader.getClass().getName(),
                "",
                List.of(),
                List.of(reader),
                Optional.empty());
    }

    /** A file that is no plugin that could be asked for its name. */
    static PluginInfo refused(String file, String sha256, Problem why) {
        return new PluginInfo(file, "", "", file, sha256, List.of(), List.of(), Optional.of(why));
    }

    PluginInfo refused(Problem why) {
        return new PluginInfo(id, version, requires, file, sha256, libraries, List.of(), Optional.of(why));
    }

    PluginInfo with(List<FileReader> found) {
        return new PluginInfo(id, version, requires, file, sha256, libraries, found, refused);
    }

    /** Whether it is used and is there for other plugins. */
    public boolean isLibrary() {
        return isUsed() && readers.isEmpty();
    }

    /** Checksums of all that reads, its own and those of its libraries: whoever changes either reads otherwise. */
    public String checksums() {
        return Stream.concat(Stream.of(sha256), libraries.stream().map(PluginInfo::sha256))
                .collect(Collectors.joining("+"));
    }

    /** Those that read what platforms say of creators. */
    public List<PlatformReader> platformReaders() {
        return of(PlatformReader.class);
    }

    /** Those that read what campaigns brought. */
    public List<ResultReader> resultReaders() {
        return of(ResultReader.class);
    }

    private <T extends FileReader> List<T> of(Class<T> kind) {
        return readers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public boolean isUsed() {
        return refused.isEmpty();
    }
}
