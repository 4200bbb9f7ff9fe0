package dev.rapport.core.intake;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.core.store.Forgotten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the folder of a file says of it. {@code exports/<platform>/<handle>/...} names an account; any other folder in exports/, and
 * one that looks like it elsewhere, is an archive that was unpacked: its files are siblings, and one of them may name the owner.
 */
final class Folders {

    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

    private static final String EXPORTS = "exports";

    /** How downloads of platforms begin, once they are unpacked. */
    private static final List<String> LAYOUT = List.of(
            "data/account.js",
            "data/manifest.js",
            "account.js",
            "personal_information",
            "your_instagram_activity",
            "connections/followers_and_following",
            "profile_information",
            "your_facebook_activity",
            "actor.json",
            "Profile.csv");

    private static final int HIGHEST = 5;
    private static final int MOST_FILES = 2_000;

    /** A file that says whose archive it is in is small. */
    private static final long LARGEST_PROFILE = 1_000_000;

    private final Claims claims;
    private final Set<String> platforms;
    private final Map<Path, List<Owner>> owners = new HashMap<>();

    Folders(Claims claims) {
        this.claims = claims;
        this.platforms = claims.platforms();
    }

    /**
     * Whose an unpacked archive is.
     *
     * @param file name of the file that says so
     */
    record Owner(AccountRef account, String file) {
        Owner masked(Forgotten forgotten) {
            return new Owner(forgotten.masked(account), file);
        }
    }

    /** The account that the folder names, if it is one for a platform that there is. */
    Optional<AccountRef> account(Path file) {
        Path path = file.toAbsolutePath().normalize();
        int exports = exports(path);
        if (exports < 0 || exports + 3 >= path.getNameCount()) {
            return Optional.empty();
        }
        String platform = path.getName(exports + 1).toString();
        String handle = path.getName(exports + 2).toString();
        boolean isSection = LAYOUT.stream().anyMatch(part -> part.startsWith(handle + "/") || part.equals(handle));
        return platforms.contains(platform) && !isSection
                ? Optional.of(AccountRef.of(platform, "", handle))
                : Optional.empty();
    }

    /** The owner of the smallest folder around a file that has one on this platform, and no other. */
    Optional<Owner> owner(FileOnDisk file, String platform) {
        for (Path folder : around(file.file())) {
            List<Owner> found = ownersIn(folder).stream()
                    .filter(owner -> owner.account().platform().equals(platform))
                    .toList();
            long different = found.stream()
                    .map(owner -> owner.account().handleKey())
                    .distinct()
                    .count();
            if (different > 0) {
                return found.stream().findFirst().filter(one -> different == 1);
            }
        }
        return Optional.empty();
    }

    /** The other files of the folder, if it is one of an archive. */
    List<ExportFile> beside(FileOnDisk file) {
        Path folder = file.file().toAbsolutePath().normalize().getParent();
        if (folder == null || around(file.file()).isEmpty()) {
            return List.of();
        }
        List<ExportFile> beside = new ArrayList<>();
        for (Path other : list(folder, 1)) {
            if (!other.equals(file.file().toAbsolutePath().normalize())) {
                open(other).ifPresent(beside::add);
            }
        }
        return beside;
    }

    /** The folders of the archive that a file lies in, the innermost first; none for a file that came alone. */
    private List<Path> around(Path file) {
        Path path = file.toAbsolutePath().normalize();
        int exports = exports(path);
        List<Path> around = new ArrayList<>();
        Path folder = path.getParent();
        for (int i = 0; i < HIGHEST && folder != null; i++, folder = folder.getParent()) {
            if (exports >= 0 ? isInExports(folder, exports) : hasLayout(folder)) {
                around.add(folder);
            }
        }
        return around;
    }

    /** Whether it is one of exports/ in which files of one account lie: neither the whole, nor one of a platform. */
    private boolean isInExports(Path folder, int exports) {
        int depth = folder.getNameCount() - exports - 1;
        return depth > 1
                || depth == 1
                        && (!platforms.contains(folder.getName(exports + 1).toString()) || hasLayout(folder));
    }

    private static boolean hasLayout(Path folder) {
        return LAYOUT.stream().anyMatch(part -> Files.exists(folder.resolve(part)));
    }

    private static int exports(Path path) {
        for (int i = path.getNameCount() - 2; i >= 0; i--) {
            if (path.getName(i).toString().equals(EXPORTS)) {
                return i;
            }
        }
        return -1;
    }

    private synchronized List<Owner> ownersIn(Path folder) {
        return owners.computeIfAbsent(folder, this::find);
    }

    private List<Owner> find(Path folder) {
        List<Owner> found = new ArrayList<>();
        List<Path> files = list(folder, HIGHEST);
        if (files.size() > MOST_FILES) {
            return found;
        }
        for (Path path : files) {
            open(path)
                    .filter(file -> file.size() <= LARGEST_PROFILE && !Archive.isArchive(file.head()))
                    .ifPresent(file ->
                            OwnerSearch.in(file, claims).forEach(owner -> found.add(new Owner(owner, file.name()))));
        }
        return found;
    }

    private Optional<FileOnDisk> open(Path path) {
        try {
            return Optional.of(FileOnDisk.of(path, path.toString(), this::beside));
        } catch (IOException e) {
            LOG.debug("{} could not be looked at.", path, e);
            return Optional.empty();
        }
    }

    private static List<Path> list(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.debug("{} could not be listed.", folder, e);
            return List.of();
        }
    }
}
