package dev.rapport.core.workspace;

import dev.rapport.api.model.AccountRef;

/**
 * A row of a sheet that speaks of an account, to be held against the accounts and the campaign that there are.
 *
 * @param platformPlace where its platform stands
 * @param place where its handle stands
 * @param says the brand of a collaboration; empty for other rows
 * @param saysPlace where that stands
 * @param row what the row is, such as "price" or "decision"
 */
public record Mention(AccountRef account, String platformPlace, String place, String says, String saysPlace, Row row) {

    /** What a row that nobody uses is. */
    public enum Row {
        PRICE("the price"),
        COLLABORATION("the collaboration"),
        DECISION("the decision"),
        CREATOR("the line");

        private final String words;

        Row(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
