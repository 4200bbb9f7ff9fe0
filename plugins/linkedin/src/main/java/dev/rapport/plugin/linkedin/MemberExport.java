package dev.rapport.plugin.linkedin;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PostKind;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Times;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A member's own export: what they shared, and the profile without what is private. */
final class MemberExport implements Family {

    private static final String SHARES_FORMAT = "member-shares";
    private static final String PROFILES = "member-profile";
    private static final Set<String> NONE = Set.of();

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(SHARES_FORMAT, "LinkedIn member export, Shares.csv", POSTS, POST_TIME, CAPTION),
                ReaderFormat.of(PROFILES, "LinkedIn member export, Profile.csv", PROFILE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean areShares =
                head.hasColumns("sharelink", "sharecommentary") || head.hasColumns("share link", "share commentary");
        if (areShares) {
            return Optional.of(Claim.exact(SHARES_FORMAT));
        }
        return Claims.when(head.hasColumns("first name", "last name", "headline", "summary"), Claim.exact(PROFILES));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Flat.each(file, NONE, names -> false, reading, row -> {
            if (format.equals(SHARES_FORMAT)) {
                share(row, reading);
            } else {
                sink.account(Account.of(LinkedIn.unnamed())
                        .name((row.get("First Name") + " " + row.get("Last Name")).strip())
                        .bio((row.get("Headline") + "\n" + row.get("Summary")).strip())
                        .build());
            }
        });
    }

    private static void share(Flat row, Reading reading) {
        // Until 2018 the headings had blanks.
        String link = row.first("ShareLink", "Share Link");
        Optional<PostUrn> urn = PostUrn.of(link);
        if (urn.isEmpty()) {
            reading.reject("no-id", "The row's ShareLink (" + link + ") names no post.", row.place());
            return;
        }
        String media = row.first("MediaUrl", "Media URL");
        reading.sink()
                .post(LinkedIn.post(
                                LinkedIn.unnamed(), urn.get(), joined(row.first("ShareCommentary", "Share Commentary")))
                        .kind(media.isBlank() ? PostKind.TEXT : PostKind.UNKNOWN)
                        .time(time(row, urn.get(), reading))
                        .build());
    }

    /** The export breaks each line of a text with quotes of its own. */
    private static String joined(String text) {
        return text.replaceAll("\"\\r?\\n\"", "\n");
    }

    private static Moment time(Flat row, PostUrn urn, Reading reading) {
        Moment stated = Times.of(row.get("Date"));
        if (stated instanceof Moment.Local local) {
            return Moment.at(local.time().toInstant(ZoneOffset.UTC));
        }
        return stated.isKnown() ? reading.settle(stated, row.get("Date"), row.place(), "Date") : urn.time();
    }
}
