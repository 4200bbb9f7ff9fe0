package dev.rapport.plugin.creatorlist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a list lies in JSON, by its first records.
 *
 * @param wrappers names around the records
 * @param addressed the one name below which the address of another profile stands in each record, where no record says by its names what it
 *     is; else none
 * @param names those of the records, each once; of a name inside a name where nothing nearer says the same
 */
record JsonShape(Set<String> wrappers, Set<String> addressed, List<String> names) {

    private static final Set<String> WRAPPERS = Set.of(
            "data",
            "items",
            "results",
            "users",
            "influencers",
            "creators",
            "profiles",
            "accounts",
            "records",
            "rows",
            "list");

    /** One address may be of anything. */
    private static final int FEWEST = 3;

    /** What may stand one name deeper, as {@code more.posts}; what stands there of followers may be a growth. */
    private static final Set<Column> DEEPER =
            Set.of(Column.NAME, Column.BIO, Column.FOLLOWING, Column.POSTS, Column.VERIFIED);

    /** Below these stands who somebody is on a platform; below other names it may be how many are there. */
    private static final Pattern OF_PEOPLE = Pattern.compile("(?i)\\w*(?:social|link|handle|account|profile)\\w*\\.");

    static JsonShape of(FileHead head) {
        Set<String> wrappers = around(head);
        if (!head.columns().isEmpty()) {
            return new JsonShape(wrappers, Set.of(), List.of());
        }
        List<Set<String>> all = Flat.names(head, wrappers);
        Set<String> addressed = addressed(Flat.first(head, wrappers).toList(), all);
        Set<String> names = new TreeSet<>();
        all.stream()
                .filter(record -> saysWho(record) || isAddressed(record, addressed))
                .map(JsonShape::plain)
                .forEach(names::addAll);
        return new JsonShape(wrappers, addressed, List.copyOf(names));
    }

    /** What stands above the cells; where no name says who a record is of, the addresses of profiles do. */
    List<String> headings() {
        return names.stream()
                .map(name -> addressed.contains(name) ? "profile url" : last(name))
                .toList();
    }

    /** Whether a record with these names is a row. */
    boolean isRow(Set<String> record) {
        return saysWho(record) || isAddressed(record, addressed);
    }

    /** Whoever keeps one list in a document names it after what it is for. */
    private static Set<String> around(FileHead head) {
        JsonNode document = head.documents().isEmpty()
                ? MissingNode.getInstance()
                : head.documents().get(0);
        List<String> lists = new ArrayList<>();
        document.properties().stream()
                .filter(property -> property.getValue().path(0).isObject())
                .forEach(property -> lists.add(property.getKey()));
        Set<String> all = new HashSet<>(WRAPPERS);
        if (lists.size() == 1 && document.isObject()) {
            all.add(lists.get(0).toLowerCase(Locale.ROOT));
            all.add(lists.get(0));
        }
        return all;
    }

    private static Set<String> addressed(List<Flat> records, List<Set<String>> names) {
        if (records.size() < FEWEST || names.stream().anyMatch(JsonShape::saysWho)) {
            return Set.of();
        }
        return names.stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .filter(name -> areProfiles(
                        records.stream()
                                .map(record -> record.get(name))
                                .filter(cell -> !cell.isBlank())
                                .toList(),
                        records.size()))
                .limit(1)
                .collect(Collectors.toSet());
    }

    /** @param records how many there are, and perhaps what surrounds them */
    private static boolean areProfiles(List<String> cells, int records) {
        return cells.size() >= Math.max(FEWEST, records - 1)
                && cells.stream()
                        .allMatch(cell -> ProfileAddress.looksLikeOne(cell)
                                && ProfileAddress.of(cell).isPresent())
                && cells.stream().distinct().count() == cells.size();
    }

    private static boolean isAddressed(Set<String> names, Set<String> addressed) {
        return names.stream().anyMatch(addressed::contains)
                && !HeadingRow.of(plain(names).stream().map(JsonShape::last).toList())
                        .saysOtherwise();
    }

    /** Names of cells; what has names inside is none. */
    private static List<String> plain(Set<String> names) {
        Set<String> around = names.stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toSet());
        List<String> plain = names.stream()
                .filter(name -> !name.contains(".") && !around.contains(name))
                .sorted()
                .toList();
        HeadingRow headings = HeadingRow.of(plain);
        List<String> deeper = names.stream()
                .filter(name -> name.indexOf('.') > 0 && name.indexOf('.') == name.lastIndexOf('.'))
                .filter(name -> isSocial(name, headings)
                        || DEEPER.contains(Headings.of(last(name)).column())
                                && !headings.has(Headings.of(last(name)).column()))
                .sorted()
                .toList();
        return Stream.concat(plain.stream(), deeper.stream()).toList();
    }

    /** {@code socials.instagram}, where nothing nearer says who somebody is there. */
    private static boolean isSocial(String name, HeadingRow headings) {
        NamedPlatform named = NamedPlatform.in(last(name));
        return named.isAlone()
                && OF_PEOPLE.matcher(name).lookingAt()
                && headings.headings().stream()
                        .noneMatch(heading -> heading.column() == Column.HANDLE
                                && heading.platform().equals(named.platform()));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean saysWho(Set<String> names) {
        HeadingRow headings =
                HeadingRow.of(plain(names).stream().map(JsonShape::last).toList());
        boolean isSized = headings.has(Column.FOLLOWERS) && (headings.has(Column.HANDLE) || headings.has(Column.NAME));
        return headings.isHeading() && (headings.isList() || isSized) && !headings.isOtherTable();
    }
}
