package dev.rapport.scoring.judging;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AudienceSnapshot;
import dev.rapport.api.model.Post;
import dev.rapport.scoring.metrics.WindowBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks at the posts of one account, which come one after the other and are not kept. For one thread. */
public final class Looking {

    private final AccountData account;
    private final WindowBuilder window;
    private final Set<String> sources = new LinkedHashSet<>();
    private boolean isLookedAt;

    Looking(AccountData data, WindowBuilder window) {
        this.account = new AccountData(
                data.account(),
                List.of(),
                data.comments(),
                data.audience(),
                data.followerHistory(),
                data.asOf(),
                data.isAsOfGuessed());
        this.window = window;
        Account profile = data.account();
        this.isLookedAt = profile.followers().isKnown()
                || profile.posts().isKnown()
                || !profile.name().isEmpty();
        sources.add(profile.source().file());
        for (AudienceSnapshot snapshot : data.audience()) {
            sources.add(snapshot.source().file());
        }
    }

    /** Takes the next post: newest first by the campaign's zone, those without a time last. */
    public void add(Post post) {
        isLookedAt |= post.isOriginal();
        sources.add(post.source().file());
        window.add(post);
    }

    /** What was seen. */
    public Looked done() {
        sources.removeIf(String::isBlank);
        return new Looked(account, window.build(), List.copyOf(sources), isLookedAt);
    }
}
