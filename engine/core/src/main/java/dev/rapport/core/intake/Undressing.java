package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.ReadIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Takes off the dress of a file: what a platform, a shop or a network gave is read alike whether it comes as it was, or as programs and
 * people write it anew. A file that its reader knows as it stands is left alone, and another form is taken only where a reader knows it,
 * alone, and surer.
 *
 * @param <R> the kind of readers that are asked
 */
final class Undressing<R extends FileReader> {

    /** Who is asked, and what an answer is worth. */
    interface Asked<R extends FileReader> {

        /** The best claims on a form. */
        List<Asking.Answer<R>> best(ExportFile form, Consumer<ReadIssue> failed);

        /** Whether a file is known by its words alone; whose tool made one is known closer. */
        boolean isVague(Asking.Answer<R> answer);

        /** Whether somebody who knows a form so is to be preferred to nobody, or to one who is vague. */
        boolean isCloser(Asking.Answer<R> answer, List<Asking.Answer<R>> vague);
    }

    /**
     * An earlier form of a file.
     *
     * @param reader who alone knows it
     * @param failed what readers said that could not even look at it
     */
    record Known<R extends FileReader>(Undressed form, Asking.Answer<R> reader, List<ReadIssue> failed) {}

    private final Asked<R> asked;

    Undressing(Asked<R> asked) {
        this.asked = asked;
    }

    /**
     * The form in which a file is known better than as it stands.
     *
     * @param known the best claims on the file as it stands
     */
    Optional<Known<R>> of(ExportFile file, List<Asking.Answer<R>> known) {
        boolean isVague = known.stream().allMatch(asked::isVague);
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

    private Optional<Known<R>> ofJson(ExportFile file, String text, List<Asking.Answer<R>> known, boolean isVague)
            throws IOException {
        boolean isJoined = JoinedNames.are(text);
        if (!isJoined && !isVague) {
            return Optional.empty();
        }
        JsonDresses dresses = JsonDresses.of(file, text);
        // What was joined is claimed by what was not, and half of it is read then: to be known as surely is enough.
        Optional<Known<R>> apart =
                isJoined ? closest(dresses.withNamesApart().stream(), known, true) : Optional.empty();
        return apart.isPresent() || !isVague ? apart : closest(twice(dresses), known, false);
    }

    private Optional<Known<R>> closest(Stream<Undressed> forms, List<Asking.Answer<R>> known, boolean orAlike) {
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
    private Optional<Known<R>> closer(Undressed other, List<Asking.Answer<R>> known, boolean orAlike) {
        List<ReadIssue> failed = new ArrayList<>();
        List<Asking.Answer<R>> best = asked.best(other, failed::add);
        if (best.size() != 1) {
            return Optional.empty();
        }
        boolean isCloser = asked.isCloser(best.get(0), known);
        if (isCloser && !known.stream().allMatch(asked::isVague)) {
            int order = best.get(0)
                    .claim()
                    .confidence()
                    .compareTo(known.get(0).claim().confidence());
            isCloser = order < 0 || orAlike && order == 0;
        }
        return isCloser ? Optional.of(new Known<>(other, best.get(0), failed)) : Optional.empty();
    }
}
