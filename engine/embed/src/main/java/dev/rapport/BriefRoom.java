package dev.rapport;

import dev.rapport.api.model.Creator;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.brief.Brief;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Status;
import dev.rapport.scoring.brief.Briefing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each creator is asked for is written here. */
final class BriefRoom {

    private final House house;

    BriefRoom(House house) {
        this.house = house;
    }

    /**
     * One brief for each creator who is chosen or booked: those chosen in the order of the plan, then the others. Of the store their posts
     * alone are read.
     *
     * @param measured what came of the bookings; empty where nothing is booked
     */
    List<Brief> briefs(Scoring scoring, Plan plan, Optional<Measurement> measured) {
        Map<String, List<PlanItem>> planned = new LinkedHashMap<>();
        Map<String, List<BookingOutcome>> booked = new LinkedHashMap<>();
        plan.chosen().forEach(item -> planned.computeIfAbsent(item.creatorId(), id -> new ArrayList<>())
                .add(item));
        measured.map(Measurement::bookings).orElse(List.of()).stream()
                .filter(one -> one.status() != Status.CANCELLED)
                .forEach(one -> booked.computeIfAbsent(one.creator(), id -> new ArrayList<>())
                        .add(one));
        booked.keySet().forEach(id -> planned.putIfAbsent(id, List.of()));
        Map<String, Creator> creators = creators(scoring, planned);
        Briefing briefing = new Briefing(scoring.recipe());
        List<Brief> briefs = new ArrayList<>();
        planned.forEach((id, items) -> briefs.add(briefing.of(
                creators.getOrDefault(id, new Creator(id, id, List.of())), booked.getOrDefault(id, List.of()), items)));
        return briefs;
    }

    /** Those of the store; a creator that was scored from memory has its name alone. */
    private Map<String, Creator> creators(Scoring scoring, Map<String, List<PlanItem>> wanted) {
        Map<String, Creator> creators = new LinkedHashMap<>();
        if (wanted.isEmpty()) {
            return creators;
        }
        try (CreatorReader reader = new CreatorReader(house.store.get())) {
            reader.forEach(scoring.recipe().sheets().joins(), wanted::containsKey, one -> creators.put(one.id(), one));
        }
        if (creators.size() < wanted.size()) {
            scoring.judgements().stream()
                    .map(Judgement::creator)
                    .filter(one -> wanted.containsKey(one.id()))
                    .forEach(one -> creators.putIfAbsent(one.id(), new Creator(one.id(), one.name(), List.of())));
        }
        return creators;
    }
}
