package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;

/**
 * A cell of an agency's own column of creators.csv.
 *
 * @param column its heading: lower case, words separated by one space
 * @param place where it stands
 */
public record OwnCell(AccountRef account, String column, String text, String place) {}
