package dev.rapport.report.seen;

import dev.rapport.judged.Decision;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Reason;
import dev.rapport.report.document.Status;
import dev.rapport.report.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where each creator stands after rules and plan, and why. */
final class Placement {

    private final Map<String, PlanItem> items = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Words words;
    private final Eyes eyes;

    Placement(Plan plan, Words words, Eyes eyes) {
        this.words = words;
        this.eyes = eyes;
        for (PlanItem item : plan.chosen()) {
            order.putIfAbsent(item.creatorId(), order.size());
            items.putIfAbsent(item.creatorId(), item);
        }
        plan.left().forEach(item -> items.putIfAbsent(item.creatorId(), item));
    }

    Status status(Judgement judgement) {
        if (order.containsKey(judgement.creator().id())) {
            return Status.CHOSEN;
        }
        Optional<LeftOut> why = item(judgement.creator().id()).flatMap(PlanItem::why);
        if (why.filter(LeftOut.ByPerson.class::isInstance).isPresent()) {
            return Status.DECLINED;
        }
        if (why.filter(LeftOut.Backup.class::isInstance).isPresent()) {
            return Status.RESERVE;
        }
        if (why.filter(LeftOut.ScoreBelow.class::isInstance).isPresent()) {
            return Status.LEFT_OUT;
        }
        return switch (judgement.decision().verdict()) {
            case SHORTLIST -> Status.RESERVE;
            case REVIEW -> Status.REVIEW;
            case REJECT -> Status.LEFT_OUT;
        };
    }

    /** The creator's place in the plan, chosen or left. */
    Optional<PlanItem> item(String creatorId) {
        return Optional.ofNullable(items.get(creatorId));
    }

    /** Place within the plan; those outside it come after. */
    int order(String creatorId) {
        return order.getOrDefault(creatorId, Integer.MAX_VALUE);
    }

    String why(Judgement judgement) {
        Decision decision = judgement.decision();
        return switch (status(judgement)) {
            case CHOSEN -> best(decision);
            case RESERVE, DECLINED -> planned(judgement).orElse(words.text("why.reserve"));
            case REVIEW ->
                said(decision, Reason.Kind.REVIEW).or(() -> worst(decision)).orElse(words.text("why.review"));
            case LEFT_OUT ->
                below(judgement)
                        .or(() -> said(decision, Reason.Kind.EXCLUDE))
                        .or(() -> worst(decision))
                        .orElse(words.text("why.left-out"));
        };
    }

    private Optional<String> planned(Judgement judgement) {
        return item(judgement.creator().id()).flatMap(PlanItem::why).flatMap(eyes::said);
    }

    private Optional<String> below(Judgement judgement) {
        return item(judgement.creator().id())
                .flatMap(PlanItem::why)
                .filter(LeftOut.ScoreBelow.class::isInstance)
                .flatMap(eyes::said);
    }

    private Optional<String> said(Decision decision, Reason.Kind kind) {
        String text = decision.reasons(kind).stream()
                .map(eyes::reason)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private String best(Decision decision) {
        return decision.reasons(Reason.Kind.POINTS).stream()
                .filter(reason -> reason.points().signum() > 0)
                .limit(2)
                .map(eyes::reason)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private Optional<String> worst(Decision decision) {
        return decision.reasons(Reason.Kind.POINTS).stream()
                .filter(reason -> reason.points().signum() < 0)
                .findFirst()
                .map(eyes::reason);
    }
}
