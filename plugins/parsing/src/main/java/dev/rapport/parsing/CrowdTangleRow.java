package dev.rapport.parsing;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PaidPartnership;

/** What CrowdTangle's historical data has for posts of every platform. */
public final class CrowdTangleRow {

    private CrowdTangleRow() {}

    /** When the post was made. */
    public static Moment time(Flat row, Reading reading) {
        return row.time(reading, "post created", "created");
    }

    /** Gives the followers that the account had when it posted, where both are known. */
    public static void followers(Flat row, AccountRef account, Moment time, Reading reading) {
        Count followers = row.count(reading, "followers at posting");
        if (account.isNamed() && followers.isKnown() && time.isKnown()) {
            reading.sink().followers(new FollowerCount(account, time, followers));
        }
    }

    /** A sponsor is named where a brand paid; where none is, nobody knows. */
    public static PaidPartnership partnership(Flat row) {
        return row.first("sponsor id", "sponsor name").isEmpty() ? PaidPartnership.UNKNOWN : PaidPartnership.DECLARED;
    }
}
