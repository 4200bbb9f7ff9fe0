package dev.rapport.judged.outcome;

import java.util.List;
import java.util.Locale;

/**
 * Whether an asset may be used on a channel on a day.
 *
 * @param channel as people write it
 * @param state yes, else the first that stands against it
 * @param markets the campaign's markets in which it may be used, where its territory is told and does not hold all of them
 */
public record Use(String channel, State state, List<String> markets) {

    /** The answer, or the first that stands against it. */
    public enum State {
        YES,
        /** No row says that it may be shown there. */
        NOT_AGREED,
        /** Nobody signed. */
        NOT_SIGNED,
        /** The first day is still to come. */
        NOT_BEGUN,
        /** The last day is over. */
        RUN_OUT,
        /** None of the campaign's markets lies in its territory. */
        OTHER_TERRITORY,
        /** Its territory cannot be read, and a person must look. */
        TERRITORY_UNCLEAR;

        /** Name in JSON and in words, such as {@code not-signed}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Use {
        markets = List.copyOf(markets);
    }

    public boolean isAllowed() {
        return state == State.YES;
    }
}
