package dev.rapport.core.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.Set;

/** What a cell of a table was when it stood in a record: programs write lists and objects as JSON or as Python shows them. */
final class CellValue {

    private static final Set<String> NOTHING = Set.of("", "nan", "NaN", "None", "null", "NULL", "<NA>");

    private CellValue() {}

    /** Empty where nothing is known. */
    static Optional<JsonNode> of(String cell) {
        if (NOTHING.contains(cell)) {
            return Optional.empty();
        }
        if (cell.equals("True") || cell.equals("False")) {
            return Optional.of(BooleanNode.valueOf(cell.equals("True")));
        }
        if (cell.charAt(0) != '{' && cell.charAt(0) != '[') {
            return Optional.of(TextNode.valueOf(cell));
        }
        return Optional.of(container(cell).or(() -> container(ofPython(cell))).orElseGet(() -> TextNode.valueOf(cell)));
    }

    /** Whether an object stands in the cell, or a list of them. */
    static boolean mayBeRecord(String cell) {
        return cell.startsWith("{") || cell.startsWith("[{");
    }

    private static Optional<JsonNode> container(String json) {
        try {
            return Optional.of(JsonPieces.JSON.readTree(json)).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException none) {
            return Optional.empty();
        }
    }

    /** Python's words for nothing, yes and no stand outside of quotes. */
    private static String ofPython(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16);
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quote != 0) {
                json.append(letter);
                if (letter == '\\' && i + 1 < text.length()) {
                    json.append(text.charAt(++i));
                } else if (letter == quote) {
                    quote = 0;
                }
            } else if (text.startsWith("None", i)) {
                json.append("null");
                i += 3;
            } else if (text.startsWith("True", i)) {
                json.append("true");
                i += 3;
            } else if (text.startsWith("False", i)) {
                json.append("false");
                i += 4;
            } else {
                quote = letter == '"' || letter == '\'' ? letter : 0;
                json.append(letter);
            }
        }
        return json.toString();
    }
}
