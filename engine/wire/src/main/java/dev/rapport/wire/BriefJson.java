package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.Deliverable;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.OpenPoint;
import dev.rapport.judged.Said;
import dev.rapport.judged.Value;
import dev.rapport.judged.brief.BestPost;
import dev.rapport.judged.brief.Brief;
import dev.rapport.judged.brief.DisclosureRule;
import dev.rapport.judged.brief.Habit;
import dev.rapport.judged.brief.Market;
import dev.rapport.judged.brief.Piece;
import java.util.List;
import java.util.function.Function;

/** {@code brief --json}: one object a creator, for the agency, so that it names the fee. What is not known is left out. */
public final class BriefJson {

    private BriefJson() {}

    /** @param words puts what is told beside figures into a sentence */
    public static ObjectNode of(Brief brief, Campaign campaign, Function<Said, String> words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("creator", brief.creator());
        node.put("name", brief.name());
        node.put("account", brief.account().toString());
        asked(node, campaign);
        ArrayNode pieces = node.putArray("deliverables");
        brief.pieces().forEach(piece -> piece(pieces.addObject(), piece));
        market(node.putObject("market"), brief.market());
        ArrayNode best = node.putArray("best");
        brief.best().forEach(post -> best(best.addObject(), post));
        ArrayNode habits = node.putArray("habits");
        brief.habits().forEach(habit -> habit(habits.addObject(), habit));
        ArrayNode open = node.putArray("open");
        brief.open().forEach(point -> open(open.addObject(), point, words));
        return node;
    }

    private static void asked(ObjectNode node, Campaign campaign) {
        node.put("campaign", campaign.name());
        node.put("objective", campaign.objective().id());
        Dates.put(node, "from", campaign.from());
        Dates.put(node, "until", campaign.until());
        texts(node, "keyMessages", campaign.keyMessages());
        texts(node, "mustSay", campaign.mustSay());
        texts(node, "mustNotSay", campaign.mustNotSay());
        texts(node, "disclosure", campaign.disclosure());
        texts(node, "freedom", campaign.freedom());
        ObjectNode rights = node.putObject("usageRights");
        texts(rights, "channels", campaign.usageRights().channels());
        Nodes.put(rights, "territory", campaign.usageRights().territory());
        campaign.usageRights().months().ifPresent(months -> rights.put("months", months));
        rights.put("exclusive", campaign.usageRights().exclusive());
    }

    private static void piece(ObjectNode node, Piece piece) {
        Nodes.put(node, "booking", piece.booking());
        piece.deliverable().map(Deliverable::id).ifPresent(id -> node.put("deliverable", id));
        Nodes.put(node, "platform", piece.platform());
        Dates.put(node, "planned", piece.day());
        texts(node, "codes", piece.codes());
        Nodes.put(node, "link", piece.link());
        piece.fee().ifPresent(fee -> node.putObject("fee")
                .put("amount", fee.rounded().amount())
                .put("currency", fee.currency().getCurrencyCode()));
        piece.rights().ifPresent(rights -> node.set("rights", RightsJson.of(rights)));
    }

    private static void market(ObjectNode node, Market market) {
        node.put("basis", market.basis().id());
        ArrayNode countries = node.putArray("countries");
        for (Market.Country country : market.countries()) {
            ObjectNode one = countries.addObject();
            one.put("country", country.code());
            country.rule().ifPresent(rule -> rule(one, rule));
        }
    }

    private static void rule(ObjectNode node, DisclosureRule rule) {
        texts(node, "accepted", rule.accepted());
        texts(node, "where", rule.where().stream().map(place -> place.id()).toList());
        texts(node, "notEnough", rule.notEnough());
        Nodes.put(node, "source", rule.source());
        Nodes.put(node, "year", rule.year());
        Nodes.put(node, "grade", rule.grade());
    }

    private static void best(ObjectNode node, BestPost post) {
        node.put("platform", post.platform());
        node.put("kind", post.kind().id());
        Dates.put(node, "day", post.day());
        Nodes.put(node, "rate", post.rate());
        Nodes.put(node, "caption", post.caption());
        Nodes.put(node, "permalink", post.permalink());
        texts(node, "topics", post.topics());
    }

    private static void habit(ObjectNode node, Habit habit) {
        node.put("kind", habit.kind().id())
                .put("value", habit.value())
                .put("best", habit.best())
                .put("ofBest", habit.ofBest())
                .put("all", habit.all())
                .put("ofAll", habit.ofAll());
    }

    private static void open(ObjectNode node, OpenPoint point, Function<Said, String> words) {
        node.put("kind", point.kind().id());
        texts(node, "values", point.values().stream().map(Value::plain).toList());
        node.put("text", words.apply(point));
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }
}
