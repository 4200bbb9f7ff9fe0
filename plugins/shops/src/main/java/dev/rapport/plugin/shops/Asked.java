package dev.rapport.plugin.shops;

import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.SurveyAnswer;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.sheets.results.ResultNotes;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The question that surveys ask of buyers, how they came to know of the shop, and what may be kept of an answer. */
final class Asked {

    private static final Pattern QUESTION = Pattern.compile(
            "(?i).*(?:(?:how|where).*\\b(?:hear|heard|find|found|learn|learned|discover(?:ed)?)\\b.*\\b(?:us|about|of)\\b"
                    + "|\\b(?:which|what|whose)\\b.*\\b(?:influencer|creator|ambassador)s?\\b"
                    + "|\\bwho\\b.*\\b(?:told you|sent you|referred you)\\b"
                    + "|\\bvon uns (?:geh\u00f6rt|erfahren)\\b|\\bauf uns aufmerksam\\b|\\bwelche[rnms]?\\b.*\\b(?:influencer|creator)"
                    + "|\\bcomment\\b.*\\b(?:connu|entendu parler|d\u00e9couvert)"
                    + "|\\bc\u00f3mo nos (?:conociste|conoci\u00f3|encontraste)|\\bcome ci hai (?:conosciuto|trovato)"
                    + "|\\bvan ons gehoord|\\bhoe (?:heb|heeft)\\b.*\\b(?:gevonden|leren kennen)).*");
    /** Not so a handle in brackets. */
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}_.%+-]+@[^@\\s]+\\.[^@\\s]+");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{6,}");
    /** Longer ones tell stories, of whomever. */
    private static final int LONGEST = 120;
    /** A cell that is longer is no question, and looking for one in it would take long. */
    private static final int LONGEST_QUESTION = 300;

    private Asked() {}

    static boolean isQuestion(String text) {
        return text.length() <= LONGEST_QUESTION && QUESTION.matcher(text).matches();
    }

    /**
     * Gives what a buyer answered.
     *
     * @param answers to one or several of the questions; empty ones say nothing
     */
    static void give(String order, Moment time, Collection<String> answers, String place, ResultNotes notes) {
        List<String> said = answers.stream()
                .map(String::strip)
                .filter(answer -> !answer.isEmpty())
                .distinct()
                .toList();
        List<String> kept = said.stream().filter(Asked::mayBeKept).toList();
        if (kept.size() < said.size()) {
            notes.once(ReadIssue.info(
                    "private-answer",
                    "Answers that hold an e-mail or a phone number, or are longer than " + LONGEST
                            + " characters, are passed over: they may name the buyer.",
                    place));
        }
        if (!kept.isEmpty()) {
            notes.sink()
                    .answer(new SurveyAnswer(
                            Shopify.number(order),
                            time,
                            kept.stream().collect(Collectors.joining("; ")),
                            Source.UNSET));
        }
    }

    private static boolean mayBeKept(String answer) {
        return answer.length() <= LONGEST
                && !EMAIL.matcher(answer).find()
                && !PHONE.matcher(answer).find();
    }
}
