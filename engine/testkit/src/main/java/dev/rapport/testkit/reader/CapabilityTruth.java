package dev.rapport.testkit.reader;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ReaderCapability;
import java.util.EnumSet;
import java.util.Set;

/** What a reader really gave. */
final class CapabilityTruth {

    private final Set<ReaderCapability> given = EnumSet.noneOf(ReaderCapability.class);

    static Set<ReaderCapability> of(CollectingSink sink) {
        CapabilityTruth truth = new CapabilityTruth();
        sink.accounts().forEach(truth::account);
        sink.posts().forEach(truth::post);
        truth.note(!sink.comments().isEmpty(), ReaderCapability.COMMENTS);
        truth.note(!sink.audience().isEmpty(), ReaderCapability.AUDIENCE);
        truth.note(!sink.followers().isEmpty(), ReaderCapability.FOLLOWER_HISTORY);
        return truth.given;
    }

    private void account(Account account) {
        note(true, ReaderCapability.PROFILE);
        note(account.followers().isKnown(), ReaderCapability.FOLLOWERS);
        note(!account.stated().fees().fees().isEmpty(), ReaderCapability.PRICES);
        note(!account.fields().isEmpty(), ReaderCapability.FIELDS);
    }

    private void post(Post post) {
        note(true, ReaderCapability.POSTS);
        note(post.time().isKnown(), ReaderCapability.POST_TIME);
        note(!post.caption().isEmpty(), ReaderCapability.CAPTION);
        note(post.likes().isKnown(), ReaderCapability.LIKES);
        note(post.comments().isKnown(), ReaderCapability.COMMENT_COUNT);
        note(post.shares().isKnown(), ReaderCapability.SHARES);
        note(post.saves().isKnown(), ReaderCapability.SAVES);
        note(post.views().isKnown(), ReaderCapability.VIEWS);
        note(post.reach().isKnown(), ReaderCapability.REACH);
        note(post.durationSeconds().isPresent(), ReaderCapability.DURATION);
        note(post.partnership() != PaidPartnership.UNKNOWN, ReaderCapability.PARTNERSHIP);
    }

    private void note(boolean isGiven, ReaderCapability capability) {
        if (isGiven) {
            given.add(capability);
        }
    }
}
