package dev.rapport.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fonts for names in scripts that a reader's machine may lack, cut down to the characters that the page shows and asked for last. Scripts
 * whose letters change beside each other (Arabic, Devanagari, Thai) are left to the machine, because a cut font cannot join them.
 */
enum FallbackFont {
    CHINESE("NotoSansSC-Regular.ttf"),
    HANGUL("NotoSansKR-Hangul.ttf"),
    MATH("NotoSansMath-Regular.ttf"),
    EMOJI("NotoEmoji-Regular.ttf");

    private static final String FOLDER = "/dev/rapport/report/fonts/";

    private final String file;

    FallbackFont(String file) {
        this.file = file;
    }

    /** The font faces that texts need, empty for texts in other scripts. */
    static String style(String... texts) {
        Map<FallbackFont, SortedSet<Integer>> needed = new EnumMap<>(FallbackFont.class);
        Stream.of(texts).flatMapToInt(String::codePoints).forEach(c -> {
            for (FallbackFont font : values()) {
                if (font.isAskedFor(c)) {
                    needed.computeIfAbsent(font, unused -> new TreeSet<>()).add(c);
                }
            }
        });
        StringBuilder style = new StringBuilder();
        needed.forEach(
                (font, characters) -> style.append("@font-face { font-family: \"Rapport Names\"; unicode-range: ")
                        .append(range(characters))
                        .append("; src: url(data:font/ttf;base64,")
                        .append(Base64.getEncoder().encodeToString(font.cut(characters)))
                        .append(") format(\"truetype\"); }\n"));
        return style.toString();
    }

    private boolean isAskedFor(int c) {
        return switch (this) {
            case CHINESE ->
                (c >= 0x2E80 && c <= 0x9FFF && !isHangul(c))
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFFEF);
            case HANGUL -> isHangul(c);
            case MATH -> c >= 0x1D400 && c <= 0x1D7FF;
            case EMOJI -> (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF);
        };
    }

    private static boolean isHangul(int c) {
        return (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F) || (c >= 0xAC00 && c <= 0xD7AF);
    }

    private static String range(SortedSet<Integer> characters) {
        return String.join(
                ", ", characters.stream().map(c -> String.format("U+%X", c)).toList());
    }

    private byte[] cut(SortedSet<Integer> characters) {
        try (InputStream in = FallbackFont.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The font (" + file + ") is missing in the jar.");
            }
            return CutFont.of(in.readAllBytes(), characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
