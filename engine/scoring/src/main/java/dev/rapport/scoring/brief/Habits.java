package dev.rapport.scoring.brief;

import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.judged.brief.Habit;
import dev.rapport.scoring.metrics.SeenPost;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Says what most of the best posts have in common, beside how often it is so in all: a share of three of five says little by itself. Only
 * what is so in more than half of them, in at least three, and more often than in all is said.
 */
final class Habits {

    private static final int FEWEST = 3;
    /** Hours at which a time of day begins. */
    private static final List<Integer> HOURS = List.of(0, 6, 12, 18, 24);
    /** Seconds at which a length begins; the last is as good as endless. */
    private static final List<Integer> SECONDS = List.of(0, 15, 30, 60, 180, 600, 86_400);

    private final ZoneId zone;
    private final Function<Post, List<String>> topics;

    Habits(ZoneId zone, Function<Post, List<String>> topics) {
        this.zone = zone;
        this.topics = topics;
    }

    List<Habit> of(List<SeenPost> best, List<SeenPost> all) {
        List<Habit> habits = new ArrayList<>();
        most(Habit.Kind.POST_KIND, best, all, Habits::kind).ifPresent(habits::add);
        most(Habit.Kind.LENGTH, best, all, Habits::length).ifPresent(habits::add);
        most(Habit.Kind.TIME_OF_DAY, best, all, this::timeOfDay).ifPresent(habits::add);
        most(Habit.Kind.TOPIC, best, all, post -> Optional.of(topics.apply(post.post())))
                .ifPresent(habits::add);
        return habits;
    }

    /** @param values what a post has; empty where it is not known */
    private static Optional<Habit> most(
            Habit.Kind kind,
            List<SeenPost> best,
            List<SeenPost> all,
            Function<SeenPost, Optional<List<String>>> values) {
        Map<String, Integer> ofBest = count(best, values);
        int known = known(best, values);
        return ofBest.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(first -> first.getValue() >= FEWEST && 2 * first.getValue() > known)
                .map(first -> new Habit(
                        kind,
                        first.getKey(),
                        first.getValue(),
                        known,
                        count(all, values).getOrDefault(first.getKey(), 0),
                        known(all, values)))
                .filter(Habits::isMoreThanUsual);
    }

    /** What is so in all posts as often is no reason why these went best. */
    private static boolean isMoreThanUsual(Habit habit) {
        return (long) habit.best() * habit.ofAll() > (long) habit.all() * habit.ofBest();
    }

    private static Map<String, Integer> count(List<SeenPost> posts, Function<SeenPost, Optional<List<String>>> values) {
        Map<String, Integer> counts = new TreeMap<>();
        posts.forEach(post ->
                values.apply(post).ifPresent(known -> known.forEach(value -> counts.merge(value, 1, Integer::sum))));
        return counts;
    }

    private static int known(List<SeenPost> posts, Function<SeenPost, Optional<List<String>>> values) {
        return (int)
                posts.stream().filter(post -> values.apply(post).isPresent()).count();
    }

    private static Optional<List<String>> kind(SeenPost seen) {
        PostKind kind = seen.post().kind();
        return kind == PostKind.UNKNOWN ? Optional.empty() : Optional.of(List.of(kind.id()));
    }

    private static Optional<List<String>> length(SeenPost seen) {
        OptionalDouble seconds = seen.post().durationSeconds();
        return seconds.isPresent() && seconds.getAsDouble() > 0
                ? Optional.of(List.of(between(SECONDS, seconds.getAsDouble())))
                : Optional.empty();
    }

    private Optional<List<String>> timeOfDay(SeenPost seen) {
        return seen.time().map(time -> List.of(between(HOURS, time.atZone(zone).getHour())));
    }

    private static String between(List<Integer> marks, double value) {
        int at = 1;
        while (at < marks.size() - 1 && value >= marks.get(at)) {
            at++;
        }
        return marks.get(at - 1) + "-" + marks.get(at);
    }
}
