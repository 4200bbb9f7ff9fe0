package dev.rapport.plugin.x;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.Fields;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.JsonRecords;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.TextEncoding;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The account's own archive: scripts that each set one list. Messages, likes and what else is private is passed over. */
final class Archive implements Family {

    private static final String FORMAT = "archive";
    private static final Set<String> TWEETS = Set.of("tweets", "tweet", "community_tweet", "community_tweets");
    private static final String NOTES = "note_tweet";
    private static final Set<String> PROFILES = Set.of("account", "profile", "verified", "manifest", "user_details");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "X account archive (data/*.js)",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                CAPTION,
                LIKES,
                SHARES,
                DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Script.of(head.text()).map(script -> Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Script script = Script.of(FileHead.of(file).text()).orElse(new Script("", 0));
        long[] records = {0};
        LongTexts texts = TWEETS.contains(script.name()) ? longTexts(file) : new LongTexts();
        Optional<ReadIssue> damage = records(file, XFields.READ, record -> {
            records[0]++;
            guarded(script.name(), record, texts, reading);
        });
        damage.ifPresent(sink::issue);
        if (script.name().equals("follower") || script.name().equals("following")) {
            people(file, script, damage.isPresent() ? Count.unknown() : Count.exact(records[0]), reading);
        } else if (NOTES.equals(script.name())) {
            Told.figureNotKept(
                    reading,
                    "The " + records[0]
                            + " texts of long posts are put to their posts when tweets.js of the same archive is"
                            + " imported; alone they name no post. Maybe import the archive as a whole.");
        } else if (!TWEETS.contains(script.name()) && !PROFILES.contains(script.name())) {
            Told.figureNotKept(
                    reading,
                    "The " + records[0] + " records of this part of the archive (" + script.name()
                            + ") are nothing that a creator published; they are not kept. Maybe import tweets.js, account.js"
                            + " and follower.js of the same archive.");
        } else if (records[0] == 0) {
            Told.figureNotKept(reading, "The list (" + script.name() + ") is empty: there is nothing to keep.");
        }
    }

    /** The whole texts of posts that the list of tweets cuts, from the file beside it. */
    private static LongTexts longTexts(ExportFile file) throws IOException {
        LongTexts texts = new LongTexts();
        for (ExportFile other : file.siblings()) {
            boolean isNotes = Script.of(FileHead.of(other.head()).text())
                    .filter(script -> script.name().equals(NOTES))
                    .isPresent();
            if (isNotes) {
                records(other, LongTexts.FIELDS, record -> texts.take(record.node()));
            }
        }
        return texts;
    }

    private static Optional<ReadIssue> records(ExportFile file, Fields fields, JsonRecords.Taker taker)
            throws IOException {
        if (TextEncoding.of(file.head()).charset().equals(StandardCharsets.UTF_8)) {
            try (InputStream in = new BufferedInputStream(file.open())) {
                Script.skipTo(in::read);
                return JsonRecords.read(in, Set.of(), fields, taker);
            }
        }
        try (Reader text = new BufferedReader(TextEncoding.open(file.open()))) {
            Script.skipTo(text::read);
            return JsonRecords.read(text, Set.of(), fields, taker);
        }
    }

    private static void guarded(String name, JsonRecord record, LongTexts texts, Reading reading) {
        if (!record.isComplete() || !record.node().isObject()) {
            return;
        }
        try {
            if (TWEETS.contains(name)) {
                ArchiveTweet.read(record, texts, reading);
            } else if (PROFILES.contains(name)) {
                ArchiveProfile.read(name, record, reading);
            }
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            reading.reject("bad-record", "The record cannot be used: " + e.getMessage(), record.place());
        }
    }

    /** Only ids of people stand there; their number is what counts, if it is the whole number. */
    private static void people(ExportFile file, Script script, Count number, Reading reading) {
        boolean isSplit = script.part() > 0
                || file.siblings().stream()
                        .flatMap(other -> Script.of(FileHead.of(other.head()).text()).stream())
                        .anyMatch(other -> other.name().equals(script.name()));
        if (isSplit || !number.isKnown()) {
            Told.figureNotKept(
                    reading, "The list (" + script.name() + ") is a part of a longer one, so its length says nothing.");
            return;
        }
        Account nobody = Account.of(X.unnamed()).build();
        reading.sink()
                .account(
                        script.name().equals("follower")
                                ? nobody.toBuilder().followers(number).build()
                                : nobody.toBuilder().following(number).build());
    }
}
