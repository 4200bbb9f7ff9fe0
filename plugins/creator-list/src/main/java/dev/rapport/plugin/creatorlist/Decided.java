package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Folded;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headings of a list after its cells were seen: where the two contradict each other, the cells say what a column has. */
final class Decided {

    /** A row that says when it was written says by "created" when it was first written, and not when the account was made. */
    private static final Set<String> WRITTEN = Set.of(
            "updatedat",
            "updated",
            "lastupdated",
            "lastupdatedat",
            "updateddate",
            "modifiedat",
            "modified",
            "dateupdated",
            "aktualisiertam",
            "aktualisiert",
            "updatetime",
            "deletedat");

    private static final Set<Column> COUNTED = EnumSet.of(
            Column.FOLLOWERS,
            Column.FOLLOWING,
            Column.POSTS,
            Column.AVERAGE_LIKES,
            Column.AVERAGE_COMMENTS,
            Column.AVERAGE_VIEWS);

    private static final Pattern AS_NUMBER =
            Pattern.compile("(?i)^raw[\\s_-]+|[\\s_-]+(?:int|integer|raw|exact|num|number|numeric|value)$");

    private final List<Heading> headings;
    private final List<Sight> sights;

    private Decided(HeadingRow written, List<Sight> sights) {
        this.headings = new ArrayList<>(written.headings());
        this.sights = sights;
    }

    /** @param sights one for each column */
    static HeadingRow of(HeadingRow written, List<Sight> sights) {
        Decided decided = new Decided(written, sights);
        decided.platforms();
        decided.platformColumns();
        decided.namesOfPlatforms();
        decided.wordsBesidePlatforms();
        decided.rowNumbers();
        decided.addresses();
        decided.besideOthers();
        decided.channels();
        decided.created();
        decided.titles();
        decided.handles();
        decided.exact();
        return new HeadingRow(List.copyOf(decided.headings));
    }

    /**
     * A "channel type" may be a kind of content, and the platform of a game a console: a column without one known platform is none,
     * where other headings say the platform, where it is one of types, or where nothing else says who a row is of.
     */
    private void platforms() {
        HeadingRow row = new HeadingRow(headings);
        boolean isSaid = row.impliedPlatform().isPresent();
        boolean isAnybody =
                !row.has(Column.FOLLOWERS) && !row.has(Column.HANDLE) && !row.has(Column.URL) && !row.has(Column.ID);
        of(Column.PLATFORM).stream()
                .filter(i -> !sights.get(i).isEmpty() && !sights.get(i).hasPlatforms())
                .filter(i -> isSaid
                        || isAnybody && sights.get(i).areMany()
                        || Folded.words(headings.get(i).shown()).contains("type"))
                .forEach(i -> headings.set(
                        i, Heading.of(Column.UNKNOWN, headings.get(i).shown())));
    }

    /** Below the bare name of a platform may stand handles and addresses, followers, or anything else. */
    private void platformColumns() {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean isBare = heading.column() == Column.HANDLE
                    && NamedPlatform.in(heading.shown()).isAlone();
            if (isBare && sights.get(i).hasNumbers()) {
                headings.set(i, heading.as(Column.FOLLOWERS));
            } else if (isBare && sights.get(i).hasNames()) {
                headings.set(i, Heading.of(Column.UNKNOWN, heading.shown()));
            }
        }
    }

    /** "YT Channel" is a name or a handle. */
    private void namesOfPlatforms() {
        for (int i : of(Column.NAME)) {
            if (!headings.get(i).platform().isEmpty() && sights.get(i).hasHandles()) {
                headings.set(i, headings.get(i).as(Column.HANDLE));
            }
        }
    }

    /** {@code Twitter do canal}: whatever else the heading says, below it stand handles or profiles of the platform. */
    private void wordsBesidePlatforms() {
        for (int i : of(Column.UNKNOWN)) {
            Heading heading = headings.get(i);
            String platform = NamedPlatform.in(heading.shown()).platform();
            Sight sight = sights.get(i);
            if (!platform.isEmpty() && (sight.hasMarkedHandles() || sight.hasProfiles())) {
                Column column = sight.hasMarkedHandles() ? Column.HANDLE : Column.URL;
                headings.set(i, Heading.of(column, heading.shown(), platform, 1));
            }
        }
    }

    private void rowNumbers() {
        for (int i : of(Column.ID)) {
            if (sights.get(i).hasRowNumbers()) {
                headings.set(i, headings.get(i).as(Column.ROW_NUMBER));
            }
        }
    }

    /** Addresses of profiles say who a row is of, whatever stands above them. */
    private void addresses() {
        if (of(Column.URL).isEmpty() && of(Column.HANDLE).isEmpty()) {
            of(Column.UNKNOWN).stream()
                    .filter(i -> sights.get(i).hasProfiles())
                    .findFirst()
                    .ifPresent(i -> headings.set(i, headings.get(i).as(Column.URL)));
        }
    }

    /** Where handles or profiles on one platform have their own column, those on another one have theirs, whatever stands above it. */
    private void besideOthers() {
        boolean areBare = HeadingRow.WHO.stream()
                .flatMap(column -> of(column).stream())
                .anyMatch(i -> headings.get(i).platform().isEmpty());
        if (known().isEmpty() || areBare || !of(Column.PLATFORM).isEmpty()) {
            return;
        }
        for (int i : of(Column.UNKNOWN)) {
            sights.get(i)
                    .profiled()
                    .filter(platform -> !known().contains(platform))
                    .ifPresent(platform -> headings.set(
                            i, Heading.of(Column.URL, headings.get(i).shown(), platform, 1)));
        }
    }

    private List<String> known() {
        return new HeadingRow(headings).platforms(HeadingRow.WHO);
    }

    /**
     * The ids of YouTube's channels have a shape of their own, and are ids whatever stands above them. Without followers, a row may be
     * of a video or of a list of videos.
     */
    private void channels() {
        boolean areKnown = Stream.of(Column.ID, Column.HANDLE, Column.URL)
                .flatMap(column -> of(column).stream())
                .anyMatch(i -> sights.get(i).hasChannels());
        if (!areKnown && !of(Column.FOLLOWERS).isEmpty()) {
            of(Column.UNKNOWN).stream()
                    .filter(i -> sights.get(i).hasChannels())
                    .findFirst()
                    .ifPresent(i -> headings.set(
                            i, Heading.of(Column.ID, headings.get(i).shown(), "youtube", 1)));
        }
    }

    /** A channel's title is its name, and it was made on the day on which it was published. */
    private void titles() {
        boolean areChannels = of(Column.ID).stream().anyMatch(i -> sights.get(i).hasChannels());
        if (areChannels && of(Column.CREATED).isEmpty()) {
            of(Column.UNKNOWN).stream()
                    .filter(i -> Folded.of(headings.get(i).shown()).equals("publishedat"))
                    .findFirst()
                    .ifPresent(i -> headings.set(i, headings.get(i).as(Column.CREATED)));
        }
        if (areChannels && of(Column.NAME).isEmpty()) {
            of(Column.UNKNOWN).stream()
                    .filter(i -> Folded.of(headings.get(i).shown()).equals("title"))
                    .findFirst()
                    .ifPresent(i -> headings.set(i, headings.get(i).as(Column.NAME)));
        }
    }

    private void created() {
        if (headings.stream().anyMatch(heading -> WRITTEN.contains(Folded.of(heading.shown())))) {
            of(Column.CREATED)
                    .forEach(i -> headings.set(
                            i, Heading.of(Column.UNKNOWN, headings.get(i).shown())));
        }
    }

    /** Of several columns of handles, and of handles and names that stand in each other's place, the cells say which is which. */
    private void handles() {
        for (String platform : of(Column.HANDLE).stream()
                .map(i -> headings.get(i).platform())
                .distinct()
                .toList()) {
            List<Integer> all = of(Column.HANDLE).stream()
                    .filter(i -> headings.get(i).platform().equals(platform))
                    .toList();
            int best = all.stream()
                    .filter(i -> sights.get(i).hasHandles())
                    .findFirst()
                    .orElse(all.get(0));
            all.stream().filter(i -> i != best).forEach(this::demote);
        }
        List<Integer> handles = of(Column.HANDLE);
        List<Integer> names = of(Column.NAME);
        boolean areNamesBesideIds = handles.size() == 1
                && names.isEmpty()
                && !of(Column.ID).isEmpty()
                && sights.get(handles.get(0)).hasNames();
        if (areNamesBesideIds) {
            headings.set(handles.get(0), headings.get(handles.get(0)).as(Column.NAME));
            return;
        }
        boolean areHandles = names.size() == 1
                && sights.get(names.get(0)).hasHandles()
                && of(Column.URL).isEmpty();
        if (!areHandles) {
            return;
        }
        if (handles.isEmpty() && of(Column.ID).isEmpty()) {
            headings.set(names.get(0), headings.get(names.get(0)).as(Column.HANDLE));
        } else if (handles.size() == 1 && sights.get(handles.get(0)).hasNames()) {
            headings.set(names.get(0), headings.get(names.get(0)).as(Column.HANDLE));
            headings.set(handles.get(0), headings.get(handles.get(0)).as(Column.NAME));
        }
    }

    /** Of two columns that count the same, the one that is not rounded counts: {@code followers} 3K beside {@code followers_int}. */
    private void exact() {
        for (Column column : COUNTED) {
            for (int rough : of(column)) {
                of(Column.UNKNOWN).stream()
                        .filter(i -> sights.get(i).isMoreExactThan(sights.get(rough)) && countsAsWell(i, rough))
                        .findFirst()
                        .ifPresent(i -> {
                            Heading rounded = headings.get(rough);
                            headings.set(i, Heading.of(column, headings.get(i).shown(), rounded.platform(), 1));
                            headings.set(rough, Heading.of(Column.UNKNOWN, rounded.shown()));
                        });
            }
        }
    }

    private boolean countsAsWell(int column, int other) {
        Heading known = headings.get(other);
        Heading bare =
                Headings.of(AS_NUMBER.matcher(headings.get(column).shown()).replaceAll(""));
        return bare.column() == known.column() && bare.platform().equals(known.platform());
    }

    private void demote(int column) {
        Heading heading = headings.get(column);
        headings.set(
                column,
                of(Column.NAME).isEmpty() ? heading.as(Column.NAME) : Heading.of(Column.UNKNOWN, heading.shown()));
    }

    private List<Integer> of(Column column) {
        return new HeadingRow(headings).all(column);
    }
}
