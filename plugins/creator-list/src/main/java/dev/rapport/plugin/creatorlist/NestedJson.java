package dev.rapport.plugin.creatorlist;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.DateColumn;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * JSON in which people put accounts and posts together as it suited them: a profile beside its posts, posts inside each account,
 * accounts under their names, figures one name deeper. Where a list or table stands alone, its own reader reads it.
 */
final class NestedJson {

    static final String FORMAT = "json-nested";

    /** In bytes; whatever is home-made is smaller, and a document is held as a whole. */
    private static final long LARGEST = 50_000_000;

    private NestedJson() {}

    /** @param isSimple whether it could be read as a list or a table of posts alone */
    static Optional<Claim> claim(ExportFile file, FileHead head, boolean isSimple) {
        if (file.size() > LARGEST || head.documents().isEmpty()) {
            return Optional.empty();
        }
        JsonNode first = head.documents().get(0).path(0);
        if (isSimple && first.isObject() && NestedWalk.headings(first).arePosts()) {
            // A list of posts alone, as most files are.
            return Optional.empty();
        }
        Seen seen = new Seen();
        head.documents().forEach(NestedWalk.few(seen)::document);
        boolean isMore = seen.people > 0 && seen.posts + seen.days > 0;
        boolean isOnly = !isSimple
                && (seen.people > 0
                        || seen.posts > 0 && (seen.isPlaced || platform(file).isPresent()));
        return isMore || isOnly ? Optional.of(Claim.fallback(FORMAT)) : Optional.empty();
    }

    private static Optional<String> platform(ExportFile file) {
        return PlatformHint.of(file.path(), PostTable.named(file));
    }

    /** What there is, counted. */
    private static final class Seen implements NestedWalk.Taker {

        private int people;
        private int posts;
        private int days;
        private boolean isPlaced;

        @Override
        public void person(NestedPerson person, String place) {
            people++;
        }

        @Override
        public void post(JsonNode post, Optional<NestedPerson> person, String place) {
            posts++;
            isPlaced |= NestedWalk.platformOfPost(post).isPresent();
        }

        @Override
        public void day(JsonNode day, NestedPerson person, String place) {
            days++;
        }
    }

    static void read(ExportFile file, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Seen seen = new Seen();
        each(file, new Damage().reading(), seen);
        if (seen.people > 0) {
            new ListReading(new NestedSheet(), file, sink).read();
        }
        Inside inside = new Inside(platform(file), reading);
        each(file, new Damage().reading(), inside.dates());
        each(file, seen.people > 0 ? new Damage().reading() : reading, inside);
    }

    static void each(ExportFile file, Reading reading, NestedWalk.Taker taker) throws IOException {
        NestedWalk walk = NestedWalk.all(taker);
        JsonFile.each(file, Set.of(), reading, (JsonRecord record) -> walk.record(record.node(), record.place()));
    }

    /** What stands below the accounts. */
    private static final class Inside implements NestedWalk.Taker {

        private final Optional<String> platform;
        private final Reading reading;
        private final PostRows rows;
        private final DateColumn days = new DateColumn();

        Inside(Optional<String> platform, Reading reading) {
            this.platform = platform;
            this.reading = reading;
            this.rows = new PostRows(platform.orElse(""), false, Optional.empty(), reading);
        }

        /** Looks at all dates before the first is read. */
        NestedWalk.Taker dates() {
            return new NestedWalk.Taker() {
                @Override
                public void person(NestedPerson person, String place) {}

                @Override
                public void post(JsonNode post, Optional<NestedPerson> person, String place) {
                    rows.see(Flat.of(post, place), NestedWalk.headings(post));
                }

                @Override
                public void day(JsonNode day, NestedPerson person, String place) {
                    Map<HistoryColumn, String> columns = NestedWalk.columns(day);
                    days.see(Flat.of(day, place).get(columns.getOrDefault(HistoryColumn.DAY, "")));
                }
            };
        }

        @Override
        public void person(NestedPerson person, String place) {}

        @Override
        public void post(JsonNode post, Optional<NestedPerson> person, String place) {
            PostHeadings headings = NestedWalk.headings(post);
            Optional<String> said = headings.said().or(() -> platform);
            JsonNode placed = said.filter(unused -> !headings.has(PostColumn.PLATFORM))
                    .map(where -> NestedPerson.with(post, NestedPerson.PLATFORM, where))
                    .orElse(post);
            JsonNode signed = person.flatMap(found -> found.account(said))
                    .map(author -> NestedPerson.signed(placed, headings, author))
                    .orElse(placed);
            rows.take(Flat.of(signed, place), NestedWalk.headings(signed));
        }

        @Override
        public void day(JsonNode day, NestedPerson person, String place) {
            Map<HistoryColumn, String> columns = NestedWalk.columns(day);
            Flat row = Flat.of(day, place);
            String name = columns.getOrDefault(HistoryColumn.FOLLOWERS, "");
            Moment when = days.moment(
                    row.get(columns.getOrDefault(HistoryColumn.DAY, "")),
                    reading,
                    place,
                    columns.getOrDefault(HistoryColumn.DAY, ""));
            Count followers = row.count(reading, name);
            Optional<AccountRef> account = person.account(platform);
            if (account.isPresent() && when.isKnown() && followers.isKnown()) {
                reading.sink().followers(new FollowerCount(account.get(), when, followers));
            }
        }
    }
}
