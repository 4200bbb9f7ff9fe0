package dev.rapport.scoring.workbench.fraud;

import java.util.Locale;

/** How a following or its reactions are bought. */
public enum FraudKind {
    /** 15 to 100 % of the followers arrive within one to three days of the last months. */
    FOLLOWER_STEP,
    /** Every post is filled up to nearly the same number of likes. */
    FLAT_LIKES,
    /** A group of 15 to 40 people comments on nearly every post, mostly in stock phrases. */
    COMMENT_POD,
    /** 15 to 40 % of the posts get four to ten times their likes, and not one comment more. */
    BURSTS;

    /** Such as {@code follower-step}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
