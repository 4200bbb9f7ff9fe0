package dev.rapport.plugin.creatorlist;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Recent;
import dev.rapport.sheets.Platforms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through a tree of JSON and says what its objects are: accounts, posts, and days of an account's followers. */
final class NestedWalk {

    /** Takes what is found. */
    interface Taker {

        void person(NestedPerson person, String place);

        /** @param person inside or beside whom it stands */
        void post(JsonNode post, Optional<NestedPerson> person, String place);

        void day(JsonNode day, NestedPerson person, String place);
    }

    /** Deeper than this nobody looks. */
    private static final int DEEPEST = 6;

    private static final Set<String> SAYS_PLATFORM = Set.of("platform", "source", "network", "site", "service");

    /** So many elements of a list show what it is. */
    private static final int FEW = 8;

    /** More names than a person gives a record, which nothing is kept of. */
    private static final int MANY_NAMES = 200;

    /** Thousands of files may have objects of the same names. */
    private static final Recent<Set<String>, Shape> RECENT = new Recent<>(512, Shape::of);

    private final Taker taker;
    private final int most;

    /** What the names of an object say. */
    private record Shape(PostHeadings post, Map<HistoryColumn, String> day) {

        static Shape of(Set<String> names) {
            return new Shape(PostHeadings.of(names), HistoryColumn.of(names));
        }

        boolean isDay() {
            return day.containsKey(HistoryColumn.DAY)
                    && day.containsKey(HistoryColumn.FOLLOWERS)
                    && !day.containsKey(HistoryColumn.HANDLE);
        }
    }

    private NestedWalk(Taker taker, int most) {
        this.taker = taker;
        this.most = most;
    }

    static NestedWalk all(Taker taker) {
        return new NestedWalk(taker, Integer.MAX_VALUE);
    }

    /** Looks at the first elements of each list and object alone. */
    static NestedWalk few(Taker taker) {
        return new NestedWalk(taker, FEW);
    }

    /** A document, which may be a list of records. */
    void document(JsonNode document) {
        see(document, "", "", Optional.empty(), -1);
    }

    void record(JsonNode record, String place) {
        see(record, place, "", Optional.empty(), 0);
    }

    private void see(JsonNode node, String place, String platform, Optional<NestedPerson> around, int depth) {
        if (depth > DEEPEST || !node.isContainerNode()) {
            return;
        }
        if (node.isArray()) {
            int position = 0;
            for (JsonNode element : node) {
                if (position >= most) {
                    return;
                }
                see(element, place + "/" + position++, platform, around, depth + 1);
            }
            return;
        }
        Shape shape = shape(node);
        if (around.isPresent() && shape.isDay()) {
            taker.day(node, around.get(), place);
            return;
        }
        if (isPost(node, shape, around.isPresent())) {
            taker.post(node, around, place);
            return;
        }
        String said = platform(node).orElse(platform);
        Optional<NestedPerson> person = around.isPresent() ? around : NestedPerson.of(node, said);
        if (around.isEmpty()) {
            person.ifPresent(found -> taker.person(found, place));
        }
        int seen = 0;
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            // Figures beside a list cost nothing; objects under their names are as many as the accounts.
            if (!entry.getValue().isContainerNode() || seen++ >= most) {
                continue;
            }
            String named = Platforms.isName(entry.getKey().toLowerCase(Locale.ROOT))
                    ? Platforms.of(entry.getKey()).orElse(said)
                    : said;
            see(entry.getValue(), place + "/" + entry.getKey(), named, person, depth + 1);
        }
    }

    private static Optional<String> platform(JsonNode node) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (SAYS_PLATFORM.contains(entry.getKey()) && entry.getValue().isTextual()) {
                String text = entry.getValue().asText();
                return Platforms.isKnown(text) ? Platforms.of(text) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the first post that lies in a list of this object stands. */
    static Optional<String> platformOfPosts(JsonNode node) {
        for (JsonNode child : node) {
            if (child.isArray() && child.size() > 0 && child.get(0).isObject()) {
                Optional<String> said = platformOfPost(child.get(0));
                if (said.isPresent()) {
                    return said;
                }
            }
        }
        return Optional.empty();
    }

    /** What the address or the names of a post say. */
    static Optional<String> platformOfPost(JsonNode post) {
        for (JsonNode value : post) {
            Optional<PostAddress> address = value.isTextual() ? PostAddress.in(value.asText()) : Optional.empty();
            if (address.isPresent()) {
                return address.map(PostAddress::platform);
            }
        }
        return shape(post).post().said();
    }

    private static Shape shape(JsonNode node) {
        Set<String> names = names(node);
        return names.size() > MANY_NAMES ? Shape.of(names) : RECENT.of(names);
    }

    /** What the names of a post say. */
    static PostHeadings headings(JsonNode post) {
        return shape(post).post();
    }

    /** The columns of a day of an account's followers. */
    static Map<HistoryColumn, String> columns(JsonNode day) {
        return shape(day).day();
    }

    /** @param isSomebodys whether it stands inside or beside an account; else a figure or day shows that it is a post of somebody */
    private boolean isPost(JsonNode node, Shape shape, boolean isSomebodys) {
        boolean hasRecords = false;
        for (JsonNode child : node) {
            hasRecords |= child.isArray()
                    && child.size() > 0
                    && child.get(0).isObject()
                    && isPost(child.get(0), shape(child.get(0)), isSomebodys);
        }
        PostHeadings headings = shape.post();
        boolean isSigned =
                headings.has(PostColumn.URL) && headings.has(PostColumn.TEXT) && headings.has(PostColumn.HANDLE);
        boolean isPublished = isSomebodys || isSigned || headings.areReceived() || headings.has(PostColumn.TIME);
        return !hasRecords && isPublished && headings.arePosts() && !isDayOfFigures(node, headings);
    }

    /** Where what would be its text is a number, it says how many posts there were on a day. */
    private static boolean isDayOfFigures(JsonNode node, PostHeadings headings) {
        Flat flat = Flat.of(node, "");
        List<String> texts = Stream.of(headings.names(PostColumn.TEXT))
                .map(flat::get)
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty()
                && texts.stream().allMatch(Sight::isNumber)
                && !headings.has(PostColumn.ID)
                && !headings.has(PostColumn.URL);
    }

    /** The names that a record has when it is flat. */
    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        names(node, "", 0, names);
        return names;
    }

    private static void names(JsonNode node, String prefix, int depth, Set<String> names) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String name = prefix + entry.getKey().toLowerCase(Locale.ROOT);
            names.add(name);
            if (entry.getValue().isObject() && depth < 3) {
                names(entry.getValue(), name + ".", depth + 1, names);
            }
        }
    }

    /** Objects inside an object that are alike are records of their own, each under its name. */
    static boolean areRecords(JsonNode node) {
        List<Set<String>> inside = new ArrayList<>();
        for (JsonNode child : node) {
            if (child.isObject() && child.size() > 0) {
                Set<String> names = new HashSet<>();
                child.fieldNames().forEachRemaining(names::add);
                inside.add(names);
            }
        }
        if (inside.size() < 2) {
            return false;
        }
        Set<String> shared = new HashSet<>(inside.get(0));
        shared.retainAll(inside.get(1));
        return 2 * shared.size() > Math.max(inside.get(0).size(), inside.get(1).size());
    }
}
