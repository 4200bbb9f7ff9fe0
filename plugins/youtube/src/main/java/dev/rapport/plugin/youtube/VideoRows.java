package dev.rapport.plugin.youtube;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Times;
import dev.rapport.parsing.Truth;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of one table of videos. They belong to many channels; the same video on several days is one post, as the last row has it. */
final class VideoRows {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T");
    private static final Pattern CHANNEL_IN_ADDRESS = Pattern.compile("/channel/(UC[A-Za-z0-9_-]{22})");
    private static final Pattern HANDLE_IN_ADDRESS = Pattern.compile("youtube\\.com/@([^/?#\\s]+)");

    private final Reading reading;
    private final Channels channels;
    private final Map<String, AccountRef> byTitle = new HashMap<>();
    private Instant newest = Instant.EPOCH;
    private List<String> lastSaid = List.of();

    VideoRows(Reading reading) {
        this.reading = reading;
        this.channels = new Channels(reading.sink());
    }

    void take(Fields row) {
        String place = row.place();
        String id = row.first(VideoField.ID).strip();
        String title = row.first(VideoField.TITLE);
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no id of a video.", place);
            return;
        }
        if (id.startsWith("#")) {
            reading.reject(
                    "id-damaged",
                    "The id (" + id
                            + ") was taken for a formula by a spreadsheet. Maybe use the file as it was downloaded.",
                    place);
            return;
        }
        if (title.equals("Deleted video") || title.equals("Private video")) {
            Told.notPublic(reading, title, "private or deleted", place);
            return;
        }
        note(row);
        OptionalDouble seconds = VideoLength.of(row.first(VideoField.DURATION));
        Moment time = published(row);
        String address = row.get().apply("url") + row.get().apply("video_url");
        String kind = row.get().apply("type") + row.get().apply("video_type");
        boolean isShort = kind.matches("(?i)shorts?") || ShortOrVideo.isSaid(title, address);
        reading.sink()
                .post(YouTube.post(channel(row, id), id, title, row.first(VideoField.DESCRIPTION))
                        .kind(ShortOrVideo.of(isShort, seconds, time, place, reading))
                        .time(time)
                        .durationSeconds(seconds)
                        .views(count(row, VideoField.VIEWS))
                        .likes(countUnless(row, VideoField.RATINGS_OFF, VideoField.LIKES))
                        .comments(countUnless(row, VideoField.COMMENTS_OFF, VideoField.COMMENTS))
                        .language(row.first(VideoField.LANGUAGE))
                        .partnership(partnership(Truth.of(row.first(VideoField.PAID))))
                        .build());
    }

    private static PaidPartnership partnership(Flag isPaid) {
        return switch (isPaid) {
            case YES -> PaidPartnership.DECLARED;
            case NO -> PaidPartnership.NONE;
            case UNKNOWN -> PaidPartnership.UNKNOWN;
        };
    }

    /** The channel by what names it best: its id, also in its address, its handle, or at last its title. */
    private static AccountRef named(Fields row, String title) {
        String address = row.first(VideoField.CHANNEL_ADDRESS);
        String given = row.first(VideoField.CHANNEL_ID);
        String shown = row.first(VideoField.HANDLE);
        String best = shown.startsWith("@") ? shown.substring(1) : firstIn(address, HANDLE_IN_ADDRESS, shown);
        String channel = given.isEmpty() ? firstIn(address, CHANNEL_IN_ADDRESS, "") : given;
        return best.isEmpty() || best.contains(" ")
                ? YouTube.channelOrTitle(channel, title)
                : YouTube.channel(channel, best);
    }

    private static String firstIn(String address, Pattern part, String otherwise) {
        if (address.isEmpty()) {
            return otherwise;
        }
        Matcher found = part.matcher(address);
        return found.find() ? found.group(1) : otherwise;
    }

    private AccountRef channel(Fields row, String video) {
        String title = row.first(VideoField.CHANNEL);
        AccountRef ref = named(row, title);
        if (ref.equals(YouTube.channelOrTitle("", title))) {
            // A channel that changed its title while it was listed is one channel.
            ref = byTitle.computeIfAbsent(video, first -> YouTube.channelOrTitle("", title));
        }
        Count followers = Subscribers.rounded(count(row, VideoField.SUBSCRIBERS));
        if (ref.isNamed() && followers.isKnown()) {
            reading.sink()
                    .account(Account.of(ref).name(title).followers(followers).build());
        }
        return channels.name(ref, title);
    }

    private Count count(Fields row, VideoField field) {
        return reading.count(row.first(field), row.place(), field.names().get(0));
    }

    /** What is switched off is counted as zero, which is not what is known. */
    private Count countUnless(Fields row, VideoField off, VideoField field) {
        String said = row.first(off);
        Count count = count(row, field);
        if (Truth.of(said).isYes()) {
            return Count.unknown();
        }
        if (said.isEmpty() && count.value() == 0) {
            reading.once(
                    "zero-may-be-off",
                    code -> ReadIssue.info(
                            code,
                            "Some videos have 0 (" + field.names().get(0)
                                    + ") and the table does not say whether it is switched off; it is kept as zero.",
                            row.place()));
        }
        return count;
    }

    private Moment published(Fields row) {
        String text = row.first(VideoField.PUBLISHED);
        if (text.isEmpty()) {
            // The day of a trending list stands in a column of that name, too, but has no year.
            String date = row.get().apply("date");
            text = isIso(date) ? date : "";
        }
        Moment time = PersonDate.of(text);
        if (!text.isEmpty() && !time.isKnown()) {
            reading.once(ReadIssue.warning(
                    "bad-time",
                    "The times of publishing (" + Told.shown(text)
                            + ") are none; they are left unknown. Maybe the columns are shifted.",
                    row.place()));
            return time;
        }
        return reading.settle(time, text, row.place(), "published");
    }

    /** The day on which the row was true: the same for thousands of rows. */
    private void note(Fields row) {
        String trending = row.first(VideoField.TRENDING);
        String fetched = trending.isEmpty() ? row.first(VideoField.FETCHED) : "";
        String date = trending.isEmpty() ? row.get().apply("date") : "";
        List<String> said = List.of(trending, fetched, date);
        if (said.equals(lastSaid)) {
            return;
        }
        lastSaid = said;
        Moment day = trending.isEmpty() ? Times.of(fetched) : TrendingDay.of(trending);
        if (!day.isKnown() && trending.isEmpty() && !isIso(date)) {
            day = TrendingDay.of(date);
        }
        day.in(ZoneOffset.UTC).ifPresent(at -> newest = at.isAfter(newest) ? at : newest);
    }

    private static boolean isIso(String date) {
        return !date.isEmpty() && ISO_DATE.matcher(date).lookingAt();
    }

    void finish() {
        if (newest.isAfter(Instant.EPOCH)) {
            reading.sink().exportedAt(newest);
        }
    }
}
