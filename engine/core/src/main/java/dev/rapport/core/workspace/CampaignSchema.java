package dev.rapport.core.workspace;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Doc;
import dev.rapport.judged.Objective;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The JSON Schema of campaign.yaml, made from {@link Campaign}, so that editors complete and check it. */
public final class CampaignSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CampaignSchema() {}

    /** The schema, pretty, ending with a newline. */
    public static String json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Rapport campaign");
        object(root, Campaign.class);
        root.putArray("required").add("budget");
        return root.toPrettyString() + "\n";
    }

    private static void object(ObjectNode node, Class<?> type) {
        node.put("type", "object");
        node.put("additionalProperties", false);
        ObjectNode properties = node.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = properties.putObject(component.getName());
            Doc doc = component.getAnnotation(Doc.class);
            if (doc != null) {
                property.put("description", doc.value());
            }
            property(property, component.getGenericType());
        }
    }

    private static void property(ObjectNode node, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Optional.class && arguments[0] == Money.class) {
                // In the currency of the budget, which it may name.
                node.putArray("type").add("number").add("string");
                node.put("minimum", 0);
            } else if (generic.getRawType() == Optional.class) {
                property(node, arguments[0]);
            } else if (generic.getRawType() == List.class) {
                node.put("type", "array");
                property(node.putObject("items"), arguments[0]);
            } else if (generic.getRawType() == Map.class
                    && (arguments[1] == Integer.class || arguments[1] == Campaign.Least.class)) {
                Type counted = arguments[1] == Integer.class ? int.class : arguments[1];
                property(node.put("type", "object").putObject("additionalProperties"), counted);
            } else if (generic.getRawType() == Map.class) {
                ArrayNode either = node.putArray("anyOf");
                ObjectNode lists = either.addObject().put("type", "object");
                property(lists.putObject("additionalProperties"), arguments[1]);
                property(either.addObject().put("type", "array").putObject("items"), arguments[0]);
            }
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            node.put("type", "string");
        } else if (plain == double.class || plain == OptionalDouble.class) {
            // Percent may be written as such.
            node.putArray("type").add("number").add("string");
            node.put("pattern", "^[0-9.]+ ?%?$");
        } else if (plain == Campaign.Least.class) {
            node.putArray("type").add("integer").add("string");
            node.put("pattern", "^[0-9.]+ ?%?$");
        } else if (plain == boolean.class) {
            node.put("type", "boolean");
        } else if (plain == int.class || plain == OptionalInt.class) {
            node.put("type", "integer").put("minimum", 0);
        } else if (plain == Money.class) {
            node.put("type", "string").put("pattern", "^([0-9][0-9,._']* ?[A-Za-z]{3}|[A-Za-z]{3} ?[0-9][0-9,._']*)$");
        } else if (plain == LocalDate.class) {
            node.put("type", "string").put("format", "date");
        } else if (plain == ZoneId.class || plain == Instant.class) {
            node.put("type", "string");
        } else if (plain == Objective.class) {
            names(node, Arrays.stream(Objective.values()).map(Objective::id).toList());
        } else if (plain == Campaign.ClientEdition.class) {
            names(
                    node,
                    Arrays.stream(Campaign.ClientEdition.values())
                            .map(Campaign.ClientEdition::id)
                            .toList());
        } else if (plain == Deliverable.class) {
            names(node, Arrays.stream(Deliverable.values()).map(Deliverable::id).toList());
        } else {
            object(node, plain);
        }
    }

    private static void names(ObjectNode node, List<String> names) {
        ArrayNode values = node.putArray("enum");
        names.forEach(values::add);
    }
}
