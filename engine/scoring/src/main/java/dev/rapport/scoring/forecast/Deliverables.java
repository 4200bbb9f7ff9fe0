package dev.rapport.scoring.forecast;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.PostKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which deliverables a platform has, and which kinds of post they are. */
public final class Deliverables {

    private static final Set<Deliverable> PICTURES =
            EnumSet.of(Deliverable.POST, Deliverable.CAROUSEL, Deliverable.REEL, Deliverable.STORY, Deliverable.VIDEO);
    private static final Set<Deliverable> TEXTS = EnumSet.of(Deliverable.TEXT, Deliverable.POST, Deliverable.VIDEO);

    private static final Map<String, Set<Deliverable>> BY_PLATFORM = Map.ofEntries(
            Map.entry("instagram", PICTURES),
            Map.entry("facebook", PICTURES),
            Map.entry("threads", TEXTS),
            Map.entry(
                    "tiktok",
                    EnumSet.of(Deliverable.VIDEO, Deliverable.CAROUSEL, Deliverable.STORY, Deliverable.STREAM)),
            Map.entry("youtube", EnumSet.of(Deliverable.VIDEO, Deliverable.SHORT, Deliverable.STREAM)),
            Map.entry("twitch", EnumSet.of(Deliverable.STREAM, Deliverable.VIDEO)),
            Map.entry("pinterest", EnumSet.of(Deliverable.POST, Deliverable.VIDEO)));

    private static final Map<Deliverable, Set<PostKind>> KINDS = Map.of(
            Deliverable.POST, EnumSet.of(PostKind.PHOTO, PostKind.CAROUSEL, PostKind.TEXT),
            Deliverable.CAROUSEL, EnumSet.of(PostKind.CAROUSEL),
            Deliverable.REEL, EnumSet.of(PostKind.SHORT),
            Deliverable.STORY, EnumSet.of(PostKind.STORY),
            Deliverable.VIDEO, EnumSet.of(PostKind.VIDEO, PostKind.SHORT),
            Deliverable.SHORT, EnumSet.of(PostKind.SHORT),
            Deliverable.STREAM, EnumSet.of(PostKind.LIVE),
            Deliverable.TEXT, EnumSet.of(PostKind.TEXT, PostKind.PHOTO, PostKind.VIDEO));

    private Deliverables() {}

    /** What the campaign asks for and the platform has, in the campaign's order. */
    public static List<Deliverable> possible(String platform, List<Deliverable> asked) {
        Set<Deliverable> has = BY_PLATFORM.getOrDefault(platform, TEXTS);
        return asked.stream().filter(has::contains).toList();
    }

    /** The kinds of post that show what a deliverable will bring; every kind where that is not said. */
    public static boolean fits(Deliverable deliverable, PostKind kind, String platform) {
        Set<PostKind> kinds = KINDS.getOrDefault(deliverable, EnumSet.allOf(PostKind.class));
        // A video on YouTube is not a short; elsewhere the short is the video.
        boolean longForm = platform.equals("youtube") && deliverable == Deliverable.VIDEO && kind == PostKind.SHORT;
        return kinds.contains(kind) && !longForm;
    }
}
