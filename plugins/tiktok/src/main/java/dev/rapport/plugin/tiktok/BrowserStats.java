package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvFile;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.MadeUpId;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a browser's extension saves of a profile: lines of a name and a value, and below them a table of videos without ids. */
final class BrowserStats implements Family {

    private static final String FORMAT = "browser-stats";
    private static final String TITLE = "tiktok user statistics";
    private static final List<String> TABLE = List.of("date", "plays", "likes", "comments", "shares", "description");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M/d/uuuu h:mm:ss a", Locale.ENGLISH);

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "TikTok statistics of a browser's extension",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                COMMENT_COUNT,
                SHARES,
                VIEWS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.text().toLowerCase(Locale.ROOT).startsWith(TITLE)
                        && head.text().contains("\nUsername,"),
                Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Statistics statistics = new Statistics(new Reading(sink));
        try (Reader text = TextEncoding.open(file.open())) {
            CsvFile.rows(text, statistics::take).ifPresent(sink::issue);
        }
        statistics.finish();
    }

    /** First the profile, then the videos. */
    private static final class Statistics {

        private final Reading reading;
        private final Map<String, String> profile = new HashMap<>();
        private boolean isTable;
        private boolean isOver;
        private boolean isGiven;

        Statistics(Reading reading) {
            this.reading = reading;
        }

        void take(CsvRow row) {
            List<String> cells = row.cells();
            boolean isBlank = cells.stream().allMatch(String::isBlank);
            if (isOver || isTable && isBlank) {
                // Behind the videos stand sums of their hashtags and mentions.
                isOver = true;
                return;
            }
            if (isTable && cells.size() > TABLE.size()) {
                video(cells, row.place());
            } else if (cells.size() == TABLE.size()
                    && cells.stream()
                            .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                            .toList()
                            .equals(TABLE)) {
                isTable = true;
                finish();
            } else if (isTable) {
                reading.reject("row-width", "The row has " + cells.size() + " cells and is no video.", row.place());
            } else if (cells.size() == 2) {
                profile.put(
                        cells.get(0).strip().toLowerCase(Locale.ROOT),
                        cells.get(1).strip());
            }
        }

        void finish() {
            AccountRef ref = ref();
            if (isGiven || !ref.isNamed()) {
                return;
            }
            isGiven = true;
            reading.sink()
                    .account(Account.of(ref)
                            .name(profile.getOrDefault("nickname", ""))
                            .followers(reading.count(profile.getOrDefault("follower count", ""), "", "Follower Count"))
                            .following(
                                    reading.count(profile.getOrDefault("following count", ""), "", "Following Count"))
                            .posts(reading.count(profile.getOrDefault("video count", ""), "", "Video Count"))
                            .country(profile.getOrDefault("country", ""))
                            .build());
        }

        private AccountRef ref() {
            return TikTok.account("", profile.getOrDefault("username", ""));
        }

        /** The time has a comma of its own, and stands in two cells. */
        private void video(List<String> cells, String place) {
            String text = cells.get(0).strip() + " " + cells.get(1).strip();
            String caption = decoded(cells.get(6)).strip();
            String id = MadeUpId.of("stats", ref() + " " + text);
            reading.sink()
                    .post(TikTok.post(ref(), id, caption)
                            .kind(PostKind.SHORT)
                            .time(reading.settle(time(text), text, place, "Date"))
                            .views(TikTok.shown(reading.count(cells.get(2), place, "Plays")))
                            .likes(TikTok.shown(reading.count(cells.get(3), place, "Likes")))
                            .comments(reading.count(cells.get(4), place, "Comments"))
                            .shares(reading.count(cells.get(5), place, "Shares"))
                            .build());
        }

        private static Moment time(String text) {
            try {
                return Moment.local(LocalDateTime.parse(text, TIME));
            } catch (DateTimeException noSuchTime) {
                return Moment.unknown();
            }
        }

        private static String decoded(String text) {
            try {
                return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notEncoded) {
                return text;
            }
        }
    }
}
