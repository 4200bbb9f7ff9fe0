package dev.rapport.core.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.AccountRef;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What decides the stored result, beside the content and the as-of time. What was said once holds until something else is said: the
 * next plain import of the same file must not take it back.
 *
 * @param account the account that a person named
 * @param zone zone of times that have none
 * @param reader the reader that a person named
 * @param folder the account that the folder names
 * @param fields names of the own fields that are kept
 */
record ImportSettings(
        Optional<AccountRef> account,
        Optional<ZoneId> zone,
        Optional<String> reader,
        Optional<AccountRef> folder,
        Set<String> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ImportSettings of(ImportOptions options, KeptFields fields, Optional<AccountRef> folder) {
        return new ImportSettings(
                options.account(),
                options.zone(),
                options.reader(),
                folder,
                fields.columns().keySet());
    }

    /** These, and what was said before where these say nothing. */
    ImportSettings over(ImportSettings earlier) {
        return new ImportSettings(
                account.or(earlier::account),
                zone.or(earlier::zone),
                reader.or(earlier::reader),
                folder.or(earlier::folder),
                fields);
    }

    String stored() {
        ObjectNode root = JSON.createObjectNode();
        account.ifPresent(ref -> write(ref, root.putObject("account")));
        zone.ifPresent(id -> root.put("zone", id.getId()));
        reader.ifPresent(name -> root.put("reader", name));
        folder.ifPresent(ref -> write(ref, root.putObject("folder")));
        if (!fields.isEmpty()) {
            fields.forEach(root.putArray("fields")::add);
        }
        return root.toString();
    }

    static ImportSettings read(String stored) {
        try {
            JsonNode root = JSON.readTree(stored);
            return new ImportSettings(
                    ref(root.path("account")),
                    Optional.of(root.path("zone").asText(""))
                            .filter(id -> !id.isEmpty())
                            .map(ZoneId::of),
                    Optional.of(root.path("reader").asText("")).filter(name -> !name.isEmpty()),
                    ref(root.path("folder")),
                    texts(root.path("fields")));
        } catch (JsonProcessingException | DateTimeException e) {
            // An older form: the file is read again.
            return of(ImportOptions.DEFAULT, KeptFields.NONE, Optional.empty());
        }
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static void write(AccountRef ref, ObjectNode node) {
        node.put("platform", ref.platform()).put("id", ref.id()).put("handle", ref.handle());
    }

    private static Optional<AccountRef> ref(JsonNode node) {
        return node.isObject()
                ? Optional.of(AccountRef.of(
                        node.path("platform").asText(),
                        node.path("id").asText(),
                        node.path("handle").asText()))
                : Optional.empty();
    }
}
