package dev.rapport.plugin.x;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Flag;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tables of users under the names of API v1.1, such as Fivetran's history of users. */
final class UserTable implements Family {

    private static final String FORMAT = "user-table";
    private static final Set<String> WRAPPERS = Set.of("data", "result", "results", "items", "users", "pages");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Table of X users", PROFILE, FOLLOWERS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Flat.any(head, WRAPPERS, UserTable::isUser), Claim.shape(FORMAT));
    }

    private static boolean isUser(Set<String> names) {
        return names.containsAll(Set.of("screen_name", "followers_count"))
                && (names.contains("friends_count") || names.contains("statuses_count"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Flat.each(file, WRAPPERS, UserTable::isUser, reading, row -> user(row, reading));
    }

    private static void user(Flat row, Reading reading) {
        AccountRef ref = X.account(row.first("user_id", "id_str", "id"), row.get("screen_name"));
        if (!ref.isNamed()) {
            reading.reject("no-id", "The row has neither id nor screen_name.", row.place());
            return;
        }
        Flag isDefault = row.flag("default_profile_image");
        List<String> urls = new ArrayList<>();
        if (!row.get("url").isBlank()) {
            urls.add(row.get("url"));
        }
        String created = row.first("created_at", "account_created_at");
        reading.sink()
                .account(Account.of(ref)
                        .name(row.get("name"))
                        .bio(row.get("description").strip())
                        .followers(row.count(reading, "followers_count"))
                        .following(row.count(reading, "friends_count"))
                        .posts(row.count(reading, "statuses_count"))
                        .verified(row.flag("verified"))
                        .isPrivate(row.flag("protected", "protected_user"))
                        .hasPicture(isDefault.isKnown() ? Flag.of(!isDefault.isYes()) : Flag.UNKNOWN)
                        .created(reading.settle(XTimes.of(created), created, row.place(), "created_at"))
                        .urls(urls)
                        .build());
    }
}
