package dev.rapport.scoring.metrics;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.time.Duration;
import java.util.Locale;

/** Who the account is. */
final class ProfileMetrics {

    private ProfileMetrics() {}

    static void add(AccountData data, Campaign campaign, Candidate.Builder facts) {
        Account account = data.account();
        String handle = account.ref().handle();
        facts.set(Fact.PLATFORM, account.ref().platform());
        facts.set(Fact.HANDLE, handle);
        facts.set(Fact.COUNTRY, account.country());
        facts.set(Fact.CATEGORY, account.category());
        facts.set(Fact.FOLLOWERS, number(account.followers()));
        facts.set(Fact.FOLLOWING, number(account.following()));
        facts.set(Fact.POSTS, number(account.posts()));
        if (account.followers().isKnown() && account.following().isKnown()) {
            facts.set(
                    Fact.FOLLOWING_RATIO,
                    (double) account.following().value()
                            / Math.max(1, account.followers().value()));
        }
        facts.set(Fact.VERIFIED, account.verified());
        facts.set(Fact.IS_PRIVATE, account.isPrivate());
        facts.set(Fact.HAS_PICTURE, account.hasPicture());
        if (!account.bio().isEmpty() || isWholeProfile(account)) {
            facts.set(
                    Fact.BIO_LENGTH,
                    account.bio().codePointCount(0, account.bio().length()));
        }
        if (!handle.isEmpty()) {
            long digits = handle.chars().filter(Character::isDigit).count();
            facts.set(Fact.HANDLE_DIGITS, digits);
            facts.set(Fact.HANDLE_DIGIT_SHARE, (double) digits / handle.length());
        }
        account.created()
                .in(campaign.zone())
                .filter(created -> !data.isAsOfGuessed())
                .ifPresent(created -> {
                    long days = Duration.between(created, data.asOf()).toDays();
                    facts.set(Fact.ACCOUNT_AGE_DAYS, Math.max(0, days));
                });
        if (account.country().length() == 2 && !campaign.markets().isEmpty()) {
            facts.set(
                    Fact.COUNTRY_IN_MARKETS,
                    Flag.of(campaign.markets().contains(account.country().toUpperCase(Locale.ROOT))));
        }
    }

    /** An empty text says "no bio" only in a format that gives the whole profile; a list of followers says nothing of it. */
    private static boolean isWholeProfile(Account account) {
        return account.followers().isKnown()
                && account.following().isKnown()
                && (account.isPrivate().isKnown() || account.hasPicture().isKnown());
    }

    private static double number(Count count) {
        return count.isKnown() ? count.value() : Double.NaN;
    }
}
