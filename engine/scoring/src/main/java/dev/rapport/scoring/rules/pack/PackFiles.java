package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.written.NobodysFile;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which files of a pack's folder are its own, and what to say of all others: a rule that lies beside its place does nothing. */
final class PackFiles {

    static final String CASES = ".cases.yaml";

    private static final int DEEPEST = 6;
    private static final int MOST = 5_000;
    private static final int MOST_TOLD = 100;

    private static final List<String> STAGES =
            Arrays.stream(Stage.values()).map(Stage::folder).toList();
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** Codes of libraries, which people know as well. */
    private static final Map<String, String> OF_LIBRARIES = Map.of("ger", "de", "fre", "fr", "dut", "nl");

    private static final Set<String> OTHER_TABLES =
            Set.of("xls", "xlsm", "xlsb", "xltx", "ods", "numbers", "tsv", "tab");

    private final Path folder;
    private final String shownAs;
    private final Problems problems;

    PackFiles(Path folder, String shownAs, Problems problems) {
        this.folder = folder;
        this.shownAs = shownAs;
        this.problems = problems;
    }

    static boolean isRules(String name) {
        return lower(name).endsWith(".drl") && !NobodysFile.is(name);
    }

    static boolean isTable(String name) {
        // Spreadsheet programs leave lock files beside an open table.
        return (lower(name).endsWith(".csv") || lower(name).endsWith(".xlsx")) && !NobodysFile.is(name);
    }

    static Optional<String> language(String name) {
        String language = name.replaceFirst("\\.properties$", "");
        return name.endsWith(".properties") && language.matches(LANGUAGE) && isSpoken(language)
                ? Optional.of(language)
                : Optional.empty();
    }

    /** Whether a language has this code: one that nobody speaks is never asked for. Some languages have codes of three letters alone. */
    private static boolean isSpoken(String language) {
        String code = language.replaceFirst("-.*", "");
        return code.length() == 2 ? LANGUAGES.contains(code) : shortCode(code).isEmpty();
    }

    /** The code of two letters of a language that is written with three. */
    private static Optional<String> shortCode(String code) {
        return Optional.ofNullable(OF_LIBRARIES.get(code)).or(() -> LANGUAGES.stream()
                .filter(two -> Locale.forLanguageTag(two).getISO3Language().equals(code))
                .findFirst());
    }

    /** Whether anything lies there that a person may have meant as a pack. */
    static boolean hasAny(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.anyMatch(file -> Files.isRegularFile(file) && !isHidden(folder.relativize(file)));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Says of every file that is not read why, and where it could be. */
    void reportUnread() {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            List<Path> unread = files.filter(Files::isRegularFile)
                    .limit(MOST)
                    .map(folder::relativize)
                    .filter(file -> !isHidden(file) && !isRead(file))
                    .sorted()
                    .toList();
            unread.stream().limit(MOST_TOLD).forEach(this::report);
            if (unread.size() > MOST_TOLD) {
                problems.warning(
                        "unread-file",
                        "And " + (unread.size() - MOST_TOLD) + " more files are not read.",
                        shownAs,
                        "Maybe another folder was copied here.");
            }
        } catch (IOException | RuntimeException e) {
            // Folders that cannot be listed are told where their files are read.
        }
    }

    private static boolean isRead(Path file) {
        String name = String.valueOf(file.getFileName());
        if (file.getNameCount() == 1) {
            return name.equals("pack.yaml");
        }
        String parent = file.getName(0).toString();
        if (file.getNameCount() > 2) {
            return false;
        }
        return STAGES.contains(parent)
                ? isRules(name) || isTable(name) || name.endsWith(CASES)
                : parent.equals("texts") && language(name).isPresent()
                        || parent.equals(ConventionTables.FOLDER) && ConventionTables.isRead(name);
    }

    private void report(Path file) {
        String name = String.valueOf(file.getFileName());
        String shown = slashes(file);
        String ending = lower(name).replaceFirst(".*\\.", "");
        boolean inStage =
                file.getNameCount() == 2 && STAGES.contains(file.getName(0).toString());
        if (OTHER_TABLES.contains(ending)) {
            warn(
                    ending.equals("xls") ? "old-workbook" : "unread-file",
                    ending.equals("xls")
                            ? "The table is saved in the format of Excel before 2007, and is not read."
                            : "The file (" + shown + ") is not read: tables are .csv or .xlsx.",
                    shown,
                    "Maybe save it as .xlsx.");
        } else if (inStage) {
            warn("unread-file", "The file (" + shown + ") is not read.", shown, renamed(name));
        } else {
            warn("unread-file", "The file (" + shown + ") is not read: " + why(file), shown, moved(file));
        }
    }

    private String why(Path file) {
        String first = file.getName(0).toString();
        if (file.getNameCount() == 1) {
            return "beside pack.yaml stand folders alone.";
        }
        if (file.getNameCount() == 2 && first.equals("texts")) {
            return "texts are named by the code of a language, such as de or en.";
        }
        if (file.getNameCount() == 2 && first.equals(ConventionTables.FOLDER)) {
            return "beside " + String.join(" and ", ConventionTables.NAMES) + " nothing stands there.";
        }
        return STAGES.contains(first) || first.equals("texts")
                ? "a folder in (" + first + ") is none of the pack."
                : "(" + first + ") is no stage: " + String.join(", ", STAGES) + ".";
    }

    private String moved(Path file) {
        String name = String.valueOf(file.getFileName());
        String first = file.getName(0).toString();
        if (lower(name).matches("pack\\.ya?ml")) {
            return file.getNameCount() == 1
                    ? "Maybe rename it to pack.yaml."
                    : "Maybe move what lies in (" + slashes(file.subpath(0, file.getNameCount() - 1)) + ") to ("
                            + shownAs + ") itself.";
        }
        if (lower(name).endsWith(".properties")) {
            String language = lower(name).replaceFirst("\\.properties$", "");
            return "Maybe texts/"
                    + (language.matches("(de|german|deutsch).*")
                            ? "de"
                            : shortCode(language).orElse("en"))
                    + ".properties.";
        }
        if (!isRules(name) && !isTable(name) && !lower(name).endsWith(CASES)) {
            return file.getNameCount() == 1 ? "Maybe it belongs elsewhere." : renamed(name);
        }
        if (isTable(name) && lower(name).matches("param.*")) {
            return "Maybe write its numbers under parameters: in pack.yaml.";
        }
        String stage = STAGES.contains(first)
                ? first
                : file.getNameCount() > 1 ? stage(first) : isTable(name) ? "tables/ or fit" : "fit";
        return "Maybe move it to " + stage + "/.";
    }

    private static String stage(String written) {
        String name = lower(written);
        return STAGES.stream()
                .filter(stage -> stage.equals(name) || name.startsWith(stage) || stage.equals(name + "s"))
                .findFirst()
                .orElse("fit");
    }

    private static String renamed(String name) {
        String lower = lower(name);
        if (lower.matches(".*\\.cases?\\.ya?ml(\\.txt)?")) {
            return "Maybe rename it to " + name.replaceFirst("(?i)\\.cases?\\.ya?ml(\\.txt)?$", "") + CASES + ".";
        }
        if (lower.matches(".*\\.(drl|csv|xlsx)\\.[a-z]+")) {
            return "Maybe rename it to " + name.replaceFirst("\\.[A-Za-z]+$", "") + ".";
        }
        if (lower.matches(".*\\.(txt|docx?|odt|rtf|pages|md)")) {
            return "Maybe save it as plain text: " + name.replaceFirst("\\.[A-Za-z]+$", "") + ".drl.";
        }
        return "Maybe rename it: rules are .drl, tables .csv or .xlsx, cases " + CASES + ".";
    }

    private void warn(String code, String message, String shown, String hint) {
        problems.warning(code, message, shownAs + "/" + shown, hint);
    }

    private static boolean isHidden(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return NobodysFile.is(String.valueOf(file.getFileName()));
    }

    private static String slashes(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
