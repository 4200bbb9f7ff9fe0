package dev.rapport.plugin.creatorlist;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.sheets.SheetFile;
import dev.rapport.sheets.SheetRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list as JSON: its records are rows, and the names that they have are the headings. */
final class JsonSheet implements SheetFile {

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

    /** What may stand one name deeper, as {@code more.posts}; what stands there of followers may be a growth. */
    private static final Set<Column> DEEPER =
            Set.of(Column.NAME, Column.BIO, Column.FOLLOWING, Column.POSTS, Column.VERIFIED);

    /** Below these stands who somebody is on a platform; below other names it may be how many are there. */
    private static final Pattern OF_PEOPLE = Pattern.compile("(?i)\\w*(?:social|link|handle|account|profile)\\w*\\.");

    @Override
    public Optional<ReadIssue> rows(ExportFile file, Consumer<SheetRow> taker) throws IOException {
        List<String> names = names(FileHead.of(file));
        long[] number = {1};
        taker.accept(new SheetRow(names.stream().map(JsonSheet::last).toList(), "", number[0]));
        Damage damage = new Damage();
        Flat.each(file, WRAPPERS, JsonSheet::isRow, damage.reading(), record -> {
            List<String> cells = names.stream().map(record::get).toList();
            taker.accept(new SheetRow(cells, "", ++number[0]));
        });
        return damage.first();
    }

    /** The names of the first records, each once; of a name inside a name where nothing nearer says the same. */
    static List<String> names(FileHead head) {
        Set<String> all = new TreeSet<>();
        if (head.columns().isEmpty()) {
            Flat.names(head, WRAPPERS).stream()
                    .filter(JsonSheet::isRow)
                    .map(JsonSheet::plain)
                    .forEach(all::addAll);
        }
        return new ArrayList<>(all);
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

    private static boolean isRow(Set<String> names) {
        HeadingRow headings =
                HeadingRow.of(plain(names).stream().map(JsonSheet::last).toList());
        boolean isSized = headings.has(Column.FOLLOWERS) && (headings.has(Column.HANDLE) || headings.has(Column.NAME));
        return headings.isHeading() && (headings.isList() || isSized) && !headings.isOtherTable();
    }
}
