package dev.rapport.core.outcome;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be a name in a buyer's answer: all of it, its parts, and what has an @ in front. Words of a sentence are none. */
final class AnswerText {

    private static final Pattern BETWEEN = Pattern.compile(
            "[,;|/&()\\n]|: | - | \\+ "
                    + "| (?:on|auf|bei|sur|op) (?=(?:insta|instagram|tiktok|tik tok|youtube|facebook|pinterest|twitch)$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}._]*[\\p{L}\\p{N}_]");

    private AnswerText() {}

    static List<String> names(String answer) {
        Set<String> names = new LinkedHashSet<>();
        names.add(answer.strip());
        Arrays.stream(BETWEEN.split(answer)).map(String::strip).forEach(names::add);
        HANDLE.matcher(answer).results().map(found -> found.group()).forEach(names::add);
        names.remove("");
        return List.copyOf(names);
    }
}
