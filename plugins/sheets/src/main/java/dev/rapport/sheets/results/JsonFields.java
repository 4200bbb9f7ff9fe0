package dev.rapport.sheets.results;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Times;
import dev.rapport.parsing.Unknowns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a record, by paths such as {@code price/amount}.
 *
 * @param notes of the file
 * @param node the record
 * @param place its JSON pointer
 */
public record JsonFields(ResultNotes notes, JsonNode node, String place) {

    /** The first of these fields that says something. */
    public String text(String... paths) {
        for (String path : paths) {
            String text = Unknowns.known(Json.text(node, path)).strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    public boolean has(String path) {
        return Json.isPresent(Json.at(node, path));
    }

    /** A sum of money, without its currency. */
    public Optional<BigDecimal> number(String... paths) {
        return notes.number(text(paths), at(paths[0]), paths[0]);
    }

    public BigDecimal numberOrZero(String... paths) {
        return number(paths).orElse(BigDecimal.ZERO);
    }

    /** The currency in one of these fields. */
    public String currency(String... paths) {
        return notes.currency(text(paths), at(paths[0]));
    }

    public Optional<Money> money(String currency, String... paths) {
        return notes.money(number(paths), currency, at(paths[0]), paths[0]);
    }

    public Moment time(String... paths) {
        return notes.time(node, place, paths);
    }

    /** As {@link #time}, of a time in UTC that does not say so. */
    public Moment utc(String... paths) {
        String text = text(paths);
        return notes.utc(Times.of(text), text, at(paths[0]), paths[0]);
    }

    public JsonFields in(String path) {
        return new JsonFields(notes, Json.at(node, path), at(path));
    }

    /** The elements of a list; none where there is no list. */
    public List<JsonFields> each(String path) {
        List<JsonFields> elements = new ArrayList<>();
        JsonNode list = Json.at(node, path);
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            elements.add(new JsonFields(notes, list.get(i), at(path) + "/" + i));
        }
        return elements;
    }

    public String at(String path) {
        return place + "/" + path;
    }
}
