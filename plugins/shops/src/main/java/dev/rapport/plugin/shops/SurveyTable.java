package dev.rapport.plugin.shops;

import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.results.HeadedRow;
import dev.rapport.sheets.results.OrderHeadings;
import dev.rapport.sheets.results.ResultNotes;
import dev.rapport.sheets.results.TableFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A survey among buyers as a table: a row for each answer with its question, or a row for each buyer below the questions. */
final class SurveyTable implements TableFormat.RowReader {

    /** Of several the one that buyers and exports of shops know an order by. */
    private static final List<Pattern> ORDER = List.of(
            Pattern.compile(
                    ".*\\border[ _-]?(?:number|name|no\\b|nr\\b|#).*|#?order|bestellnummer|num\u00e9ro de commande"
                            + "|n\u00famero de pedido|numero (?:d')?ordine|bestelnummer|order"),
            Pattern.compile(".*\\border[ _-]?id\\b.*"));

    private static final List<Pattern> TIME = List.of(
            Pattern.compile(
                    "response_provided_at|response provided at|submit date.*|submitted at|date submitted|submitted on"),
            Pattern.compile("timestamp|zeitstempel|horodateur|marca temporal|tijdstempel|informazioni cronologiche"),
            Pattern.compile("response date|date|datum|created[ _]at|inserted_at|answered at|start date.*"));
    private static final String[] QUESTION = {"question", "question text", "question_text"};
    private static final String[] ANSWER = {"response", "answer", "response text"};
    private static final String[] OTHER = {"other_response", "other response", "other"};
    private static final Set<String> TRUTHS = Set.of("true", "false", "yes", "no", "0", "1");
    private static final String[] BEFORE = {"referring_question", "referring question"};

    private final ResultNotes notes;
    private boolean isAsked;
    private String place = "";

    SurveyTable(ResultNotes notes) {
        this.notes = notes;
    }

    /** A shop's table with the question among its columns stays the shop's. */
    static boolean isHead(Set<String> headings) {
        boolean hasTime =
                TIME.stream().anyMatch(pattern -> heading(headings, pattern).isPresent());
        boolean hasOrder =
                ORDER.stream().anyMatch(pattern -> heading(headings, pattern).isPresent());
        return (hasTime || hasOrder)
                && (isLong(headings)
                        || headings.stream().anyMatch(Asked::isQuestion) && !OrderHeadings.areOfShop(headings));
    }

    private static boolean isLong(Set<String> headings) {
        return hasAny(headings, QUESTION) && hasAny(headings, ANSWER);
    }

    private static boolean hasAny(Set<String> headings, String... names) {
        return List.of(names).stream().anyMatch(headings::contains);
    }

    @Override
    public void row(HeadedRow row) {
        Set<String> headings = row.columns().keySet();
        place = place.isEmpty() ? row.place(QUESTION) : place;
        if (!isLong(headings)) {
            isAsked = true;
            give(
                    row,
                    headings.stream()
                            .filter(Asked::isQuestion)
                            .sorted()
                            .map(row::get)
                            .toList());
        } else if (Asked.isQuestion(row.get(QUESTION)) || Asked.isQuestion(row.get(BEFORE))) {
            isAsked = true;
            give(row, List.of(row.get(ANSWER), other(row)));
        }
    }

    /** What was typed beside the choices; the column may only say that something was. */
    private static String other(HeadedRow row) {
        String other = row.get(OTHER);
        return TRUTHS.contains(other.toLowerCase(Locale.ROOT)) ? "" : other;
    }

    private void give(HeadedRow row, Collection<String> answers) {
        String order = ORDER.stream()
                .flatMap(pattern -> heading(row.columns().keySet(), pattern).stream())
                .map(row::get)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
        Optional<String> when = TIME.stream()
                .flatMap(pattern -> heading(row.columns().keySet(), pattern).stream())
                .findFirst();
        Asked.give(
                order,
                when.map(heading -> time(row, heading)).orElse(Moment.unknown()),
                answers,
                row.place(ANSWER),
                notes);
    }

    private Moment time(HeadedRow row, String heading) {
        return heading.contains("utc") ? notes.utc(row, heading) : notes.time(row, heading);
    }

    private static Optional<String> heading(Set<String> headings, Pattern pattern) {
        return headings.stream()
                .filter(heading -> pattern.matcher(heading).matches())
                .min(String::compareTo);
    }

    @Override
    public void end() {
        if (!isAsked && !place.isEmpty()) {
            notes.once(notAsked(place));
        }
    }

    static ReadIssue notAsked(String place) {
        return ReadIssue.warning(
                "not-asked",
                "No question asks through whom buyers came, so that nothing is read."
                        + " Maybe export the one like \"How did you hear about us?\".",
                place);
    }
}
