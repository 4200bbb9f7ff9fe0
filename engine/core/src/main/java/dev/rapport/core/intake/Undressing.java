package dev.rapport.core.intake;

import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes off the dress of a file: what a platform gave is read alike whether it comes as it was, or as programs and people write it
 * anew. A file that its platform's reader knows as it stands is left alone, and another form is taken only where such a reader knows
 * it, alone, and surer.
 */
final class Undressing {

    /**
     * An earlier form of a file.
     *
     * @param reader who alone knows it
     * @param failed what readers said that could not even look at it
     */
    record Known(Undressed form, Asking.Answer<PlatformReader> reader, List<ReadIssue> failed) {}

    private final Claims claims;

    Undressing(Claims claims) {
        this.claims = claims;
    }

    /**
     * The form in which a file is known better than as it stands.
     *
     * @param known the best claims on the file as it stands
     */
    Optional<Known> of(ExportFile file, List<Asking.Answer<PlatformReader>> known) {
        boolean isVague = known.stream().allMatch(Undressing::isVague);
        String text = DecodedText.of(file.head()).stripLeading();
        boolean isJson = text.startsWith("{") || text.startsWith("[");
        if (text.isEmpty() || text.indexOf('\0') >= 0 || text.charAt(0) == '<') {
            return Optional.empty();
        }
        try {
            return isJson
                    ? ofJson(file, text, known, isVague)
                    : closest(TableDresses.of(file, text, isVague).all(), known, false);
        } catch (IOException | UncheckedIOException damaged) {
            // It is read as it stands, which says so.
            return Optional.empty();
        }
    }

    private Optional<Known> ofJson(
            ExportFile file, String text, List<Asking.Answer<PlatformReader>> known, boolean isVague)
            throws IOException {
        boolean isJoined = JoinedNames.are(text);
        if (!isJoined && !isVague) {
            return Optional.empty();
        }
        JsonDresses dresses = JsonDresses.of(file, text);
        // What was joined is claimed by what was not, and half of it is read then: to be known as surely is enough.
        Optional<Known> apart = isJoined ? closest(dresses.withNamesApart().stream(), known, true) : Optional.empty();
        return apart.isPresent() || !isVague ? apart : closest(twice(dresses), known, false);
    }

    private Optional<Known> closest(
            Stream<Undressed> forms, List<Asking.Answer<PlatformReader>> known, boolean orAlike) {
        return forms.flatMap(form -> closer(form, known, orAlike).stream()).findFirst();
    }

    /** The other forms, and those that these may have had before. */
    private static Stream<Undressed> twice(JsonDresses dresses) {
        return dresses.others().flatMap(form -> Stream.concat(Stream.of(form), again(form)));
    }

    private static Stream<Undressed> again(Undressed form) {
        if (form.dress() == Dress.TABLE_AS_RECORDS) {
            return Stream.empty();
        }
        try {
            return JsonDresses.of(form, DecodedText.of(form.head())).others();
        } catch (IOException damaged) {
            return Stream.empty();
        }
    }

    /** @param orAlike whether to be known as surely is enough */
    private Optional<Known> closer(Undressed other, List<Asking.Answer<PlatformReader>> known, boolean orAlike) {
        List<ReadIssue> failed = new ArrayList<>();
        List<Asking.Answer<PlatformReader>> best = claims.best(other, failed::add);
        if (best.size() != 1
                || Claims.isOfAny(best.get(0))
                || Claims.gives(best.get(0)).isEmpty()) {
            return Optional.empty();
        }
        Known closer = new Known(other, best.get(0), failed);
        if (known.stream().allMatch(Undressing::isVague)) {
            return Optional.of(closer);
        }
        int order =
                best.get(0).claim().confidence().compareTo(known.get(0).claim().confidence());
        return order < 0 || orAlike && order == 0 ? Optional.of(closer) : Optional.empty();
    }

    /** Lists of any platform are known by their words alone; whose tool made one is known closer. */
    private static boolean isVague(Asking.Answer<PlatformReader> answer) {
        return Claims.isOfAny(answer) && answer.claim().confidence() != Confidence.EXACT;
    }
}
