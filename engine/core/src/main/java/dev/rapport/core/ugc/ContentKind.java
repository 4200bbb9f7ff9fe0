package dev.rapport.core.ugc;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Post;
import dev.rapport.judged.outcome.AssetKind;
import dev.rapport.scoring.metrics.Folded;
import dev.rapport.scoring.metrics.PhraseIndex;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what a piece of content is: an unboxing or a review by words of its caption, else a photo or a video by its post. */
final class ContentKind {

    private final PhraseIndex index = new PhraseIndex();
    private final Map<AssetKind, Integer> lists = new LinkedHashMap<>();

    /** @param words by which a kind is known; of several kinds in one caption the first counts */
    ContentKind(Map<AssetKind, List<String>> words) {
        words.forEach((kind, phrases) -> lists.put(kind, index.add(phrases)));
    }

    AssetKind of(Optional<Post> post, Optional<Deliverable> deliverable) {
        return post.flatMap(this::byWords).orElseGet(() -> medium(post, deliverable));
    }

    private Optional<AssetKind> byWords(Post post) {
        BitSet found = index.match(Folded.of(post.caption() + " " + String.join(" ", post.hashtags())));
        return lists.entrySet().stream()
                .filter(list -> found.get(list.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A photo or a video; unknown where neither the post nor what was booked tells. */
    static AssetKind medium(Optional<Post> post, Optional<Deliverable> deliverable) {
        AssetKind byPost = post.map(ContentKind::byPost).orElse(AssetKind.UNKNOWN);
        return byPost == AssetKind.UNKNOWN
                ? deliverable.map(ContentKind::byDeliverable).orElse(AssetKind.UNKNOWN)
                : byPost;
    }

    private static AssetKind byPost(Post post) {
        return switch (post.kind()) {
            case PHOTO, CAROUSEL -> AssetKind.PHOTO;
            case VIDEO, SHORT, LIVE -> AssetKind.VIDEO;
            case STORY, TEXT, UNKNOWN -> AssetKind.UNKNOWN;
        };
    }

    /** A post or a story may be either. */
    private static AssetKind byDeliverable(Deliverable deliverable) {
        return switch (deliverable) {
            case REEL, VIDEO, SHORT, STREAM -> AssetKind.VIDEO;
            case POST, CAROUSEL, STORY, TEXT, UGC, BUNDLE -> AssetKind.UNKNOWN;
        };
    }
}
