package dev.rapport.plugin.instagram;

import static dev.rapport.api.plugin.ReaderCapability.PROFILE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Flag;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Mojibake;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Truth;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The account's own export: its profile, which says whose archive it is. E-mail, phone and birth date are passed over. */
final class OwnProfile implements Family {

    private static final String FORMAT = "own-profile";

    /** The label is in the account's language. */
    private static final Set<String> USERNAME = Set.of(
            "username",
            "user name",
            "benutzername",
            "nom d\u2019utilisateur",
            "nom d'utilisateur",
            "nombre de usuario",
            "nome utente",
            "nome de usu\u00e1rio",
            "gebruikersnaam",
            "kullan\u0131c\u0131 ad\u0131",
            "\u0438\u043c\u044f \u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044f",
            "\u30e6\u30fc\u30b6\u30fc\u30cd\u30fc\u30e0",
            "\u7528\u6237\u540d",
            "nazwa u\u017cytkownika",
            "anv\u00e4ndarnamn",
            "brugernavn",
            "brukernavn");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Instagram's own export, profile", PROFILE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(
                head.documents().stream().anyMatch(n -> n.path("profile_user").isArray()), Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonFile.each(file, Set.of("profile_user"), reading, record -> profile(record, reading));
    }

    private static void profile(JsonRecord record, Reading reading) {
        JsonNode labels = record.node().path("string_map_data");
        if (!labels.isObject()) {
            return;
        }
        String handle = value(labels, USERNAME);
        if (handle.isEmpty()) {
            reading.sink()
                    .issue(ReadIssue.warning(
                            "account-unknown",
                            "The profile has no label that is known to be the user name. Maybe import with --account.",
                            record.at("string_map_data")));
            return;
        }
        AccountRef owner = Instagram.account("", handle);
        String website = value(labels, Set.of("website", "webseite", "site web", "sitio web"));
        reading.sink().owner(owner);
        reading.sink()
                .account(Account.of(owner)
                        .name(value(labels, Set.of("name", "nom", "nombre", "nome")))
                        .bio(value(labels, Set.of("bio", "biography", "steckbrief", "biographie", "biograf\u00eda")))
                        .isPrivate(Truth.of(value(labels, Set.of("private account"))))
                        .hasPicture(
                                Instagram.hasText(record.node(), "media_map_data/Profile Photo/uri")
                                        ? Flag.YES
                                        : Flag.UNKNOWN)
                        .urls(website.isEmpty() ? List.of() : List.of(website))
                        .build());
    }

    private static String value(JsonNode labels, Set<String> names) {
        for (Map.Entry<String, JsonNode> entry : labels.properties()) {
            if (names.contains(Mojibake.repair(entry.getKey()).strip().toLowerCase(Locale.ROOT))) {
                return Mojibake.repair(Json.text(entry.getValue(), "value"));
            }
        }
        return "";
    }
}
