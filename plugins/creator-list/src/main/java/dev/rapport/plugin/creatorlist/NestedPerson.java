package dev.rapport.plugin.creatorlist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Reading;
import dev.rapport.sheets.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An object that names an account; what its figures stand under, one name deeper, counts as its own.
 *
 * @param cells by heading; the nearest of several values under one name
 */
record NestedPerson(Map<String, String> cells) {

    private static final int DEEPEST = 2;
    static final String PLATFORM = "platform";
    private static final String URL = "url";

    /** @param platform what surrounds it says, else empty */
    static Optional<NestedPerson> of(JsonNode node, String platform) {
        Map<String, String> cells = new LinkedHashMap<>();
        leaves(node, 0, cells);
        HeadingRow headings = HeadingRow.of(List.copyOf(cells.keySet()));
        boolean isNamed = headings.has(Column.HANDLE) || headings.has(Column.NAME) || headings.has(Column.ID);
        if (isNamed && !headings.isList()) {
            address(node, cells, headings).ifPresent(address -> cells.putIfAbsent(URL, address));
        }
        if (!headings.has(Column.PLATFORM)) {
            // What surrounds it comes first; then where its posts stand.
            boolean isSaid = !platform.isEmpty()
                    || HeadingRow.of(List.copyOf(cells.keySet())).isList();
            String where = isSaid ? platform : NestedWalk.platformOfPosts(node).orElse("");
            if (!where.isEmpty()) {
                cells.put(PLATFORM, where);
            }
        }
        return Optional.of(new NestedPerson(cells)).filter(NestedPerson::isOne);
    }

    private boolean isOne() {
        HeadingRow headings = HeadingRow.of(names());
        boolean hasWho = headings.has(Column.HANDLE) || headings.has(Column.URL) || headings.isWide();
        boolean isSized = headings.has(Column.FOLLOWERS) && (hasWho || headings.has(Column.NAME));
        boolean isSaid = hasWho && headings.has(Column.PLATFORM);
        return (isSized || isSaid) && headings.isHeading() && !headings.isOtherTable();
    }

    private static void leaves(JsonNode node, int depth, Map<String, String> cells) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode value = entry.getValue();
            boolean isList =
                    value.isArray() && value.size() > 0 && !value.get(0).isContainerNode();
            if (value.isValueNode() || isList) {
                // What is unknown here may be known one name deeper.
                cells.merge(entry.getKey(), text(value), (nearer, deeper) -> nearer.isEmpty() ? deeper : nearer);
            }
        }
        if (depth >= DEEPEST || NestedWalk.areRecords(node)) {
            return;
        }
        for (JsonNode child : node) {
            // What a post says is not said of its author.
            if (child.isObject() && !NestedWalk.headings(child).arePosts()) {
                leaves(child, depth + 1, cells);
            }
        }
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isArray() ? value.toString() : value.isBoolean() ? value.asText() : Json.asText(value);
    }

    /** Of addresses that stand in a list, the one that has the handle, else the first. */
    private static Optional<String> address(JsonNode node, Map<String, String> cells, HeadingRow headings) {
        List<String> addresses = new ArrayList<>();
        for (JsonNode child : node) {
            if (child.isArray()) {
                for (JsonNode element : child) {
                    for (JsonNode value : element) {
                        if (value.isTextual()
                                && ProfileAddress.looksLikeOne(value.asText())
                                && ProfileAddress.of(value.asText()).isPresent()) {
                            addresses.add(value.asText());
                        }
                    }
                }
            }
        }
        List<String> names = List.copyOf(cells.keySet());
        String handle = headings.all(Column.HANDLE).stream()
                .map(i -> cells.getOrDefault(names.get(i), ""))
                .findFirst()
                .orElse("")
                .replaceFirst("^@", "")
                .toLowerCase(Locale.ROOT);
        return addresses.stream()
                .filter(address -> ProfileAddress.of(address)
                        .filter(ref -> ref.handle()
                                .replaceFirst("^@", "")
                                .toLowerCase(Locale.ROOT)
                                .equals(handle))
                        .isPresent())
                .findFirst()
                .or(() -> addresses.stream().findFirst());
    }

    List<String> names() {
        return List.copyOf(cells.keySet());
    }

    /** The account that it names, the first of several. */
    Optional<AccountRef> account(Optional<String> elsewhere) {
        SheetRow row = new SheetRow(List.copyOf(cells.values()), "", 1);
        FirstLook look = new FirstLook("");
        look.see(new SheetRow(names(), "", 1));
        look.see(row);
        return look.top().isEmpty()
                ? Optional.empty()
                : new Identity(look.headings(), row, elsewhere, new Reading(new Damage()))
                        .refs().stream().findFirst();
    }

    /** The post with the account as its author, where it names none itself. */
    static JsonNode signed(JsonNode post, PostHeadings headings, AccountRef author) {
        JsonNode placed = headings.has(PostColumn.PLATFORM) ? post : with(post, PLATFORM, author.platform());
        boolean isSigned = headings.has(PostColumn.HANDLE) || headings.has(PostColumn.ACCOUNT_ID);
        return isSigned ? placed : with(with(placed, "username", author.handle()), "author id", author.id());
    }

    /** The post with one cell more; as it is where the cell is empty. */
    static JsonNode with(JsonNode post, String name, String value) {
        return value.isEmpty() ? post : post.<ObjectNode>deepCopy().put(name, value);
    }
}
