package dev.rapport.plugin.creatorlist;

import dev.rapport.parsing.Unknowns;
import dev.rapport.sheets.Platforms;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of one column look like, whatever stands above them. */
final class Sight {

    private static final Pattern NUMBER = Pattern.compile(
            "[0-9][0-9.,'\u2019\u00a0\u202f ]*\\s?(?:[kKmMbB]|[Tt]sd\\.?|[Mm]io\\.?|[Mm]ln\\.?)?\\s*%?");

    private static final Pattern ROUNDED = Pattern.compile("[0-9][0-9.,]*\\s?[kKmMbB]\\+?");

    private static final Pattern UNLIKE_WORDS = Pattern.compile("[0-9_.]");

    private static final Pattern BARE = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9._-]{2,40}");

    /** Codes of posts and videos are all as long, and have capitals where handles have none. */
    private static final Pattern CODE = Pattern.compile("(?=.*[A-Z])(?=.*[a-z0-9])[A-Za-z0-9_-]{11}");

    private static final int MANY = 10;
    private static final int FEW = 3;

    private int filled;
    private int handles;
    private int marked;
    private int unlikeWords;
    private int bare;
    private int codes;
    private int numbers;
    private int rounded;
    private int addresses;
    private int channels;
    private int rowNumbers;
    private int platforms;
    private int posts;
    private int profiles;
    private final Set<String> pictures = new HashSet<>();
    private final Set<String> sites = new HashSet<>();

    void see(String cell) {
        if (Unknowns.isUnknown(cell)) {
            return;
        }
        filled++;
        handles += Handles.looksLikeOne(cell) ? 1 : 0;
        marked += cell.startsWith("@") && Handles.looksLikeOne(cell) ? 1 : 0;
        codes += CODE.matcher(cell).matches() ? 1 : 0;
        bare += BARE.matcher(cell).matches() ? 1 : 0;
        unlikeWords += UNLIKE_WORDS.matcher(cell).find() ? 1 : 0;
        numbers += isNumber(cell) ? 1 : 0;
        rounded += ROUNDED.matcher(cell).matches() ? 1 : 0;
        addresses += ProfileAddress.isOfPlatform(cell) ? 1 : 0;
        channels += Handles.isChannel(cell) ? 1 : 0;
        rowNumbers += Handles.isRowNumber(cell) || Handles.isKey(cell) ? 1 : 0;
        if (ProfileAddress.looksLikeOne(cell)) {
            ProfileAddress.of(cell).ifPresent(profile -> {
                profiles++;
                sites.add(profile.platform());
            });
        }
        platforms += Platforms.isKnown(cell) ? 1 : 0;
        posts += PostAddress.in(cell).isPresent() ? 1 : 0;
        PictureServer.of(cell).ifPresent(pictures::add);
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    private boolean isMostly(int count) {
        return filled > 0 && 2 * count > filled;
    }

    boolean hasProfiles() {
        return isMostly(profiles);
    }

    /** The one platform whose profiles stand here; empty where something else does, too. */
    Optional<String> profiled() {
        return filled >= FEW && 10 * profiles >= 9 * filled && sites.size() == 1
                ? sites.stream().findFirst()
                : Optional.empty();
    }

    boolean hasChannels() {
        return isMostly(channels);
    }

    boolean hasPosts() {
        return isMostly(posts);
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** Whether enough cells were seen to tell that something never stands there. */
    boolean areMany() {
        return filled >= MANY;
    }

    /** Whether each cell is one word. */
    boolean hasWords() {
        return filled > 0 && 100 * bare >= 95 * filled;
    }

    boolean hasHandles() {
        return filled > 0 && 10 * handles >= 8 * filled;
    }

    /** Whether handles stand with an @. */
    boolean hasMarkedHandles() {
        return filled > 0 && 10 * marked >= 8 * filled;
    }

    /** Whether these can be no words of a language: handles have digits, points and underscores among them. */
    boolean hasHandlesAlone() {
        return hasWords() && 10 * unlikeWords >= filled && addresses == 0 && !isMostly(codes);
    }

    /** Whether it has anything but numbers. */
    boolean hasTexts() {
        return filled > 0 && !hasNumbers();
    }

    boolean hasNames() {
        return filled > 0 && 10 * handles <= 3 * filled && !hasNumbers() && addresses == 0;
    }

    boolean hasNumbers() {
        return isMostly(numbers);
    }

    /** Whether it has a number wherever the other has one, and only the other's are written as {@code 3K}. */
    boolean isMoreExactThan(Sight other) {
        return other.rounded > 0 && rounded == 0 && filled > 0 && numbers == filled && filled >= other.filled;
    }

    boolean hasRowNumbers() {
        return filled > 0 && rowNumbers == filled;
    }

    /** Whether a cell says its platform by itself. */
    boolean namesPlatform() {
        return addresses > 0 || channels > 0;
    }

    /** The platform that keeps its pictures; empty where there are none, or those of several. */
    Optional<String> pictured() {
        return pictures.size() == 1 ? pictures.stream().findFirst() : Optional.empty();
    }

    boolean hasPlatforms() {
        return platforms > 0;
    }
}
