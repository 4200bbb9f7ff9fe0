package dev.rapport.report.template;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.NobodysFile;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which files of a pack nobody reads: one under another name, in another place or with another ending changes nothing. */
final class UnreadFiles {

    /** All that a pack may have beside words and its logo. */
    static final List<String> FILES = List.of(
            PackFile.NAME,
            "html/page.html",
            "html/page.css",
            "html/page.js",
            "html/what-if.js",
            "html/inter-regular.woff2",
            "html/inter-semibold.woff2",
            PackFontFiles.REGULAR,
            PackFontFiles.BOLD,
            "pdf/page.jrxml");

    static final String WORDS = "i18n/[a-z]{2,3}(-[A-Za-z0-9]{1,8})*\\.properties";
    private static final int DEEPEST = 6;
    private static final int MOST_TOLD = 100;

    private static final String PICTURE = ".*\\.(png|jpe?g|svg|gif|webp)";

    private final Path folder;
    private final String logo;
    private final boolean isLogoKnown;

    private UnreadFiles(Path folder, String logo, boolean isLogoKnown) {
        this.folder = folder;
        this.logo = logo;
        this.isLogoKnown = isLogoKnown;
    }

    /**
     * Reports them.
     *
     * @param logo as pack.yaml names it, may be empty
     * @param isLogoKnown whether pack.yaml says which picture is the logo, or that none is
     */
    static void report(Path folder, String logo, boolean isLogoKnown, Problems problems) {
        UnreadFiles unread = new UnreadFiles(folder, logo, isLogoKnown);
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(unread::isUnread)
                    .sorted()
                    .limit(MOST_TOLD)
                    .forEach(name -> problems.warning(
                            "unread-file",
                            "The file (" + name + ") is not read: a template pack has no such file.",
                            folder.resolve(name).toString(),
                            unread.hint(name)));
        } catch (IOException | RuntimeException e) {
            // Folders that cannot be listed are told where their files are read.
        }
    }

    private boolean isUnread(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !FILES.contains(name)
                && !name.matches(WORDS)
                && !name.equals(logo.replaceFirst("^\\./", ""))
                && !NobodysFile.is(last)
                && !last.startsWith("OFL")
                && (isLogoKnown || !last.toLowerCase(Locale.ROOT).matches(PICTURE + "|pack\\.ya?ml(\\.txt)?"))
                && !name.startsWith(".")
                && !name.contains("/.");
    }

    private String hint(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf('/') + 1);
        Optional<String> sameName = FILES.stream()
                .filter(file -> file.endsWith("/" + last) || file.equals(last))
                .findFirst();
        if (last.equals(PackFile.NAME) && name.contains("/")) {
            return "Maybe check its folder by itself: a pack holds no other pack.";
        }
        if (sameName.isPresent()) {
            return "Maybe call it " + sameName.get() + ".";
        }
        if (last.endsWith(".properties")) {
            String language = last.replaceFirst("^(words|texts|messages)[_-]", "");
            String stem = language.replaceFirst("\\.properties$", "");
            Optional<String> code = LanguageCode.of(stem).filter(meant -> !meant.equals(stem));
            if (code.isPresent()) {
                return "Maybe call it i18n/" + code.get() + ".properties.";
            }
            return "Maybe call it i18n/" + language + ", with the code of its language, such as i18n/en.properties.";
        }
        if (last.matches("[a-z]{2}\\.(txt|yaml|yml|json|csv|po)") && lower.contains("i18n")) {
            return "Maybe save it as i18n/" + last.replaceFirst("\\..*", ".properties") + ".";
        }
        if (last.endsWith(".jasper")) {
            return "Maybe add its JRXML as pdf/page.jrxml: a compiled layout is a program and never loaded.";
        }
        if (last.matches(".*\\.(ttf|otf|ttc|woff2?)")) {
            return PackFontFiles.hint(last);
        }
        if (last.matches(PICTURE)) {
            return logo.isEmpty()
                    ? "Maybe name it in pack.yaml: brand: {logo: " + name + "}, as PNG."
                    : "Maybe it was meant as the logo, which is " + logo + ".";
        }
        return DidYouMean.near(lower, FILES, 4)
                .map(near -> "Maybe call it " + near + ".")
                .orElse("Maybe delete it, or look at the list of files in the template guide.");
    }
}
