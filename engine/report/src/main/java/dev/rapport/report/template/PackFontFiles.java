package dev.rapport.report.template;

import dev.rapport.api.RapportException;
import dev.rapport.report.fonts.FontFile;
import dev.rapport.report.fonts.PackFont;
import dev.rapport.report.fonts.PackFonts;
import dev.rapport.written.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The font files of a pack: one for text, and perhaps one for what is strong. */
final class PackFontFiles {

    static final String REGULAR = "fonts/regular.ttf";
    static final String BOLD = "fonts/bold.ttf";

    private static final int FEW = 8;

    private PackFontFiles() {}

    static boolean isIn(Path folder) {
        return has(folder, REGULAR) || has(folder, BOLD);
    }

    /** The fonts, where they are sound; what is wrong or doubtful is told. */
    static Optional<PackFonts> read(Path folder, Problems problems) {
        Optional<PackFont> regular = font(folder, REGULAR, Optional.empty(), problems);
        Optional<PackFont> bold = font(folder, BOLD, regular, problems);
        if (has(folder, BOLD) && !has(folder, REGULAR)) {
            problems.error(
                    "font-missing",
                    "The pack has " + BOLD + " and no " + REGULAR + ".",
                    folder.resolve(BOLD).toString(),
                    "Maybe call it " + REGULAR + ": one font alone is enough.");
        }
        return regular.map(font -> new PackFonts(font, bold));
    }

    private static Optional<PackFont> font(Path folder, String name, Optional<PackFont> beside, Problems problems) {
        return has(folder, name) ? FontFile.read(folder.resolve(name), name, beside, problems) : Optional.empty();
    }

    private static boolean has(Path folder, String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    /**
     * What is wrong with the fonts in a folder, and which letters of its languages they lack.
     *
     * @param pack empty where it is not sound
     * @param more languages in which reports are made beside those of the pack
     */
    static void check(Path folder, Optional<TemplatePack> pack, Set<String> more, Problems problems) {
        if (isIn(folder)) {
            Optional<PackFonts> fonts = read(folder, problems);
            if (fonts.isPresent() && pack.isPresent()) {
                languages(folder, pack.get(), more)
                        .forEach(language -> letters(folder, fonts.get(), pack.get(), language, problems));
            }
        }
    }

    /** The one that the pack says, and those that it brings words in. */
    private static Set<String> languages(Path folder, TemplatePack pack, Set<String> more) {
        Set<String> languages = new TreeSet<>(WordsCheck.languages(folder));
        if (languages.isEmpty() || !pack.language().isBlank()) {
            languages.add(pack.language().isBlank() ? "en" : pack.language());
        }
        languages.addAll(more);
        languages.retainAll(pack.languages());
        return languages;
    }

    private static void letters(Path folder, PackFonts fonts, TemplatePack pack, String language, Problems problems) {
        Set<String> lacking = new TreeSet<>();
        texts(pack, language)
                // Words over figures stand in capitals.
                .flatMap(text -> Stream.of(text, text.toUpperCase(Locale.forLanguageTag(language))))
                .flatMapToInt(String::codePoints)
                .filter(c -> Character.isLetterOrDigit(c) && !fonts.shows(c))
                .forEach(c -> lacking.add(Character.toString(c)));
        if (!lacking.isEmpty()) {
            List<String> few = lacking.stream().limit(FEW).toList();
            problems.warning(
                    "font-letters",
                    "The font lacks letters of the words in " + language + ": " + String.join(" ", few)
                            + (lacking.size() > few.size() ? " and " + (lacking.size() - few.size()) + " more" : "")
                            + ". Inter stands in for them.",
                    folder.resolve(REGULAR).toString(),
                    "Maybe there is a version of the font with more languages.");
        }
    }

    private static Stream<String> texts(TemplatePack pack, String language) {
        try {
            return pack.words(language).all().values().stream();
        } catch (RapportException e) {
            // Words that cannot be read are told with the words.
            return Stream.empty();
        }
    }

    /** What a font file under another name was meant as. @param name in lower case, without its folder */
    static String hint(String name) {
        if (!name.endsWith(".ttf")) {
            return "Maybe save it as TTF with TrueType outlines, as " + REGULAR + ".";
        }
        return name.matches(".*(bold|heavy|black|strong).*")
                ? "Maybe call it " + BOLD + "."
                : "Maybe call it " + REGULAR + "; what is strong is set in " + BOLD + ".";
    }
}
