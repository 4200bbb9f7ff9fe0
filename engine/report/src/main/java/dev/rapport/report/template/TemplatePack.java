package dev.rapport.report.template;

import dev.rapport.api.ApiVersion;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.report.fonts.PackFonts;
import dev.rapport.report.words.Words;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A folder with the words, the layout and the brand of reports. A pack may extend another: a file of its own replaces the other's,
 * and words are merged key by key.
 */
public final class TemplatePack {

    private static final long LARGEST = 5L << 20;
    private static final String WORDS = ".properties";

    private final PackFile own;
    private final List<PackFile> chain;

    private TemplatePack(List<PackFile> chain) {
        this.own = chain.get(0);
        this.chain = List.copyOf(chain);
    }

    /**
     * Loads a pack and those that it extends.
     *
     * @param folder the pack's folder, with a pack.yaml
     * @param searchPath folders that hold packs by id; the folder beside this pack is looked at last
     */
    public static TemplatePack load(Path folder, List<Path> searchPath) {
        List<PackFile> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Path next = folder;
        while (true) {
            PackFile pack = PackFile.read(next);
            if (!seen.add(pack.id())) {
                throw new RapportException(Problem.error(
                        "pack-loop",
                        "The pack (" + pack.id() + ") extends itself.",
                        next.toString(),
                        "Maybe extends should name another pack."));
            }
            NeedsApi.require(pack, ApiVersion.CURRENT);
            chain.add(pack);
            if (pack.parent().isEmpty()) {
                return new TemplatePack(chain);
            }
            next = find(pack, searchPath);
        }
    }

    private static Path find(PackFile pack, List<Path> searchPath) {
        List<Path> places = new ArrayList<>(searchPath);
        Path beside = pack.folder().toAbsolutePath().normalize().getParent();
        if (beside != null) {
            places.add(beside);
        }
        for (Path place : places) {
            Path candidate = place.resolve(pack.parent());
            if (Files.isRegularFile(candidate.resolve(PackFile.NAME))) {
                return candidate;
            }
        }
        throw new RapportException(Problem.error(
                "pack-missing",
                "The pack (" + pack.parent() + ") was not found in " + places + ".",
                pack.placeOf("extends"),
                DidYouMean.hint(pack.parent(), packs(places), "Maybe its folder has another name.")));
    }

    /** Packs that lie in these folders, by the names of theirs. */
    private static Set<String> packs(List<Path> places) {
        Set<String> names = new TreeSet<>();
        for (Path place : places) {
            try (Stream<Path> folders = Files.list(place)) {
                folders.filter(folder -> Files.isRegularFile(folder.resolve(PackFile.NAME)))
                        .forEach(folder -> names.add(String.valueOf(folder.getFileName())));
            } catch (IOException e) {
                // A folder that cannot be listed has no better advice.
            }
        }
        return names;
    }

    /**
     * What is wrong or doubtful in the brand, the words and the names of the files; what a layout or a page says is looked at by those who set them.
     *
     * @param folder the pack's folder
     * @param searchPath as for {@link #load}
     * @param languages in which reports are made, beside those of the pack itself
     */
    public static List<Problem> check(Path folder, List<Path> searchPath, Set<String> languages) {
        Problems problems = new Problems();
        Optional<TemplatePack> pack = Optional.empty();
        try {
            PackFile file = PackFile.read(folder);
            file.doubt(problems);
            file.requireWhole(problems);
            TemplatePack loaded = load(folder, searchPath);
            file.requireLanguage(loaded.languages(), problems);
            pack = Optional.of(loaded);
        } catch (RapportException e) {
            problems.addAll(e.problems());
        }
        // Whether a picture is the logo nobody can say where pack.yaml is wrong.
        UnreadFiles.report(folder, PackFile.logo(folder), !problems.hasErrors(), problems);
        PackFontFiles.check(folder, pack, languages, problems);
        new WordsCheck(folder, pack.map(TemplatePack::below).orElse(List.of()), problems).check();
        return problems.all();
    }

    /** Folders of the packs that this one extends, the nearest first. */
    private List<Path> below() {
        return chain.stream().skip(1).map(PackFile::folder).toList();
    }

    public String id() {
        return own.id();
    }

    public String version() {
        return own.version();
    }

    /** Id and version, as they stand in the foot of a report. */
    @Override
    public String toString() {
        return id() + " " + version();
    }

    /** The agency's name, empty when no pack names one. */
    public String brandName() {
        return first(PackFile::brandName);
    }

    /** Accent colour for campaigns that give none, as #rrggbb. */
    public String colour() {
        return first(PackFile::colour);
    }

    /** The agency's logo, a PNG. */
    public Optional<Path> logo() {
        return chain.stream().filter(pack -> !pack.logo().isEmpty()).findFirst().map(pack -> pack.folder()
                .resolve(pack.logo()));
    }

    /**
     * The fonts of the pack, else of the nearest that it extends; those of two packs do not mix.
     *
     * @throws RapportException with all that is wrong with a font
     */
    public Optional<PackFonts> fonts() {
        Problems problems = new Problems();
        Optional<PackFonts> fonts = chain.stream()
                .map(PackFile::folder)
                .filter(PackFontFiles::isIn)
                .findFirst()
                .flatMap(folder -> PackFontFiles.read(folder, problems));
        problems.throwIfErrors();
        return fonts;
    }

    /** The fonts that lie in a pack's folder, where nothing is wrong with them. */
    public static Optional<PackFonts> fonts(Path folder) {
        Problems told = new Problems();
        Optional<PackFonts> fonts = PackFontFiles.read(folder, told);
        return told.hasErrors() ? Optional.empty() : fonts;
    }

    /** The language of a campaign that names none. */
    String language() {
        return first(PackFile::language);
    }

    private String first(Function<PackFile, String> part) {
        return chain.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A file of the pack, its own or that of the pack it extends. */
    public Path file(String name) {
        return chain.stream()
                .map(pack -> pack.folder().resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new RapportException(Problem.error(
                        "template-missing",
                        "The file (" + name + ") is missing.",
                        own.folder().toString(),
                        "Maybe the pack should say extends: standard.")));
    }

    /** The content of a text file of the pack. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The content of a file of the pack. */
    public byte[] bytes(String name) {
        Path file = file(name);
        try {
            if (Files.size(file) > LARGEST) {
                throw new RapportException(Problem.error(
                        "file-too-large",
                        "The file (" + file + ") is larger than 5 MB.",
                        file.toString(),
                        "Maybe another file was saved under its name."));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "template-unreadable",
                            "The file (" + file + ") cannot be read.",
                            file.toString(),
                            "Maybe its rights differ."),
                    e);
        }
    }

    /** The languages in which the pack, or one that it extends, has words. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        for (PackFile pack : chain) {
            Path folder = pack.folder().resolve("i18n");
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(WORDS))
                        .forEach(name -> languages.add(name.substring(0, name.length() - WORDS.length())));
            } catch (IOException e) {
                throw new RapportException(
                        Problem.error(
                                "template-unreadable",
                                "The folder (" + folder + ") cannot be read.",
                                folder.toString(),
                                "Maybe its rights differ."),
                        e);
            }
        }
        return languages;
    }

    /** The words in a language, else in the pack's own language, else in English. */
    public Words words(String language) {
        Map<String, String> texts = new HashMap<>();
        boolean known = false;
        String wanted = language.isBlank() ? language() : language.strip();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Path folder = chain.get(i).folder().resolve("i18n");
            merge(folder.resolve("en.properties"), texts);
            known |= wanted.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
                    && merge(folder.resolve(wanted + ".properties"), texts);
        }
        if (!known) {
            throw new RapportException(Problem.error(
                    "language-missing",
                    "The language (" + wanted + ") is missing in the pack " + this + ".",
                    own.folder().resolve("i18n").toString(),
                    "Maybe one of " + languages() + " was meant."));
        }
        return new Words(
                Locale.forLanguageTag(wanted),
                texts,
                own.folder().resolve("i18n").toString());
    }

    private static boolean merge(Path file, Map<String, String> texts) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Properties properties = new Properties();
        Problems problems = new Problems();
        try {
            properties.load(new StringReader(
                    WrittenText.read(file, file.toString(), problems).orElse("")));
        } catch (IOException | IllegalArgumentException e) {
            WordsFile.read(file, problems);
        }
        problems.throwIfErrors();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return true;
    }
}
