package dev.rapport.core.outcome;

import dev.rapport.api.model.SurveyAnswer;
import dev.rapport.api.model.Trace;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.outcome.Spelling;
import dev.rapport.judged.outcome.Unattributed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose an order is: the first sign that holds, of code, affiliate id, booking in the tracked address, creator in the tracked address,
 * landing page, what the buyer said, the post, and the creator that a network names, each within the window of its booking.
 */
final class Attribution {

    private final Campaign campaign;
    private final List<Slot> slots;
    /** Tracked addresses of the bookings: each order is held against all of them. */
    private final Map<Slot, Landing> links = new IdentityHashMap<>();

    Attribution(Campaign campaign, List<Slot> slots) {
        this.campaign = campaign;
        this.slots = slots;
        slots.forEach(slot -> links.put(slot, Landing.of(slot.booking().link())));
    }

    /**
     * Whose an order is.
     *
     * @param owners places of the bookings, between which it is split evenly; none when it is nobody's
     * @param why why it is nobody's
     * @param sign what said so; nothing when it is nobody's
     */
    record Owners(List<Integer> owners, Optional<Unattributed.Why> why, Sign sign) {

        static Owners none(Unattributed.Why why) {
            return new Owners(List.of(), Optional.of(why), Sign.NONE);
        }
    }

    /** What says whose an order is, as far as it matters. */
    enum Sign {
        NONE,
        CODE,
        /** Nothing but what the buyer said. */
        SAID,
        OTHER
    }

    Owners of(CountedOrder order) {
        if (order.isTest()) {
            return Owners.none(Unattributed.Why.TEST);
        }
        if (order.isCancelled()) {
            return Owners.none(Unattributed.Why.CANCELLED);
        }
        if (!order.hasRate()) {
            return Owners.none(Unattributed.Why.CURRENCY_WITHOUT_RATE);
        }
        boolean isOutside = false;
        List<Integer> byCode = new ArrayList<>();
        List<String> codes = codes(order);
        for (String code : codes) {
            List<Integer> having = having(slot -> slot.booking().codes().stream()
                    .anyMatch(own -> Spelling.key(own).equals(code)));
            Optional<Integer> owner = latest(having, order.day());
            owner.filter(found -> !byCode.contains(found)).ifPresent(byCode::add);
            isOutside |= !having.isEmpty() && owner.isEmpty();
        }
        if (!byCode.isEmpty()) {
            return new Owners(byCode, Optional.empty(), Sign.CODE);
        }
        // The stronger sign goes first, whichever file bears it.
        List<OwnerSign> signs = order.traces().stream()
                .flatMap(trace -> ownerSigns(trace).stream())
                .sorted(Comparator.comparingInt(OwnerSign::place))
                .toList();
        for (OwnerSign sign : signs) {
            List<Integer> having = having(sign.isBorne());
            Optional<Integer> owner = latest(having, order.day());
            if (owner.isPresent()) {
                return new Owners(List.of(owner.get()), Optional.empty(), sign.kind());
            }
            isOutside |= !having.isEmpty();
        }
        if (isOutside) {
            return Owners.none(Unattributed.Why.OUTSIDE_WINDOW);
        }
        return Owners.none(codes.isEmpty() ? Unattributed.Why.NO_CODE : Unattributed.Why.UNKNOWN_CODE);
    }

    /** Whose a figure is that is no order: by booking, else by any sign, else by the creator's name; the latest of several. */
    Optional<Integer> of(Trace trace) {
        List<Predicate<Slot>> all = new ArrayList<>();
        all.add(slot ->
                !trace.booking().isEmpty() && Spelling.key(slot.booking().id()).equals(Spelling.key(trace.booking())));
        all.add(slot -> isPost(slot, trace));
        all.add(slot -> trace.codes().stream().anyMatch(code -> slot.booking().codes().stream()
                .anyMatch(own -> Spelling.key(own).equals(Spelling.key(code)))));
        all.addAll(signs(trace));
        all.add(slot -> isNamed(slot, trace.said()));
        all.add(slot -> isTheCreator(slot, trace)
                && trace.deliverable()
                        .map(made ->
                                slot.booking().deliverable().map(made::equals).orElse(true))
                        .orElse(true));
        for (Predicate<Slot> sign : all) {
            List<Integer> having = having(sign);
            if (!having.isEmpty()) {
                return having.stream().max(byDay());
            }
        }
        return Optional.empty();
    }

    /** The booking whose creator the buyer named, whatever code the order bears. */
    Optional<Integer> said(CountedOrder order) {
        return order.traces().stream()
                .filter(trace -> !trace.said().isEmpty())
                .map(trace -> latest(having(slot -> isNamed(slot, trace.said())), order.day()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The bookings whose creators or codes a buyer named in a survey, on a day within their windows. */
    List<Integer> heard(String answer, Optional<LocalDate> day) {
        return AnswerText.names(answer).stream()
                .map(name -> latest(having(slot -> isNamed(slot, name) || isCode(slot, name)), day))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** As {@link #heard(String, Optional)}, on the day of the answer. */
    List<Integer> heard(SurveyAnswer answer) {
        return heard(
                answer.said(),
                answer.time().in(campaign.zone()).map(time -> LocalDate.ofInstant(time, campaign.zone())));
    }

    private static boolean isCode(Slot slot, String text) {
        return slot.booking().codes().stream().map(Spelling::key).anyMatch(Spelling.key(text)::equals);
    }

    /** What makes an order somebody's behind its codes, the strongest first. */
    private List<OwnerSign> ownerSigns(Trace trace) {
        List<OwnerSign> all = new ArrayList<>();
        signs(trace).forEach(sign -> all.add(new OwnerSign(all.size(), Sign.OTHER, sign)));
        all.add(new OwnerSign(all.size(), Sign.SAID, slot -> isNamed(slot, trace.said())));
        all.add(new OwnerSign(all.size(), Sign.OTHER, slot -> isPost(slot, trace)));
        all.add(new OwnerSign(all.size(), Sign.OTHER, slot -> isTheCreator(slot, trace)));
        return all;
    }

    /** @param place how many signs are stronger */
    private record OwnerSign(int place, Sign kind, Predicate<Slot> isBorne) {}

    private List<Predicate<Slot>> signs(Trace trace) {
        Landing seen = Landing.of(trace.link());
        return List.of(
                slot -> !trace.affiliate().isEmpty()
                        && Spelling.key(slot.booking().affiliate()).equals(Spelling.key(trace.affiliate())),
                slot -> !trace.utm().content().isEmpty()
                        && Spelling.key(slot.booking().id())
                                .equals(Spelling.key(trace.utm().content())),
                slot -> !trace.utm().campaign().isEmpty()
                        && (isNamed(slot, trace.utm().source())
                                || isNamed(slot, trace.utm().content())),
                slot -> seen.is(links.getOrDefault(slot, Landing.NOWHERE)));
    }

    private static boolean isPost(Slot slot, Trace trace) {
        return Addresses.isSame(slot.booking().permalink(), trace.permalink())
                || slot.post()
                        .map(post -> Addresses.isSame(post.permalink(), trace.permalink()))
                        .orElse(false);
    }

    private static boolean isTheCreator(Slot slot, Trace trace) {
        return isNamed(slot, trace.creator()) && (trace.platform().isEmpty() || isOn(slot, trace.platform()));
    }

    private static boolean isOn(Slot slot, String platform) {
        return slot.booking().platform().isEmpty()
                ? slot.accounts().stream()
                        .anyMatch(account -> account.ref().platform().equals(platform))
                : slot.booking().platform().equals(platform);
    }

    /** Whether a text is the creator's id, handle or name. */
    private static boolean isNamed(Slot slot, String text) {
        if (text.isEmpty()) {
            return false;
        }
        String named = Spelling.key(text).replaceFirst("^@", "");
        if (named.isEmpty()) {
            return false;
        }
        String written = Spelling.key(slot.booking().creator());
        return named.equals(written)
                || named.equals(written.substring(written.indexOf(':') + 1))
                || named.equals(Spelling.key(slot.creator()))
                || slot.accounts().stream()
                        .anyMatch(account -> named.equals(
                                        Spelling.key(account.ref().handle()))
                                || named.equals(Spelling.key(account.name()))
                                || named.equals(Spelling.key(account.ref().toString())));
    }

    private List<Integer> having(Predicate<Slot> sign) {
        List<Integer> having = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if (!slots.get(i).booking().isCancelled() && sign.test(slots.get(i))) {
                having.add(i);
            }
        }
        return having;
    }

    /** The latest booking that was live before the day, within whose window it lies. */
    private Optional<Integer> latest(List<Integer> having, Optional<LocalDate> day) {
        return having.stream().filter(i -> isWithin(slots.get(i), day)).max(byDay());
    }

    private Comparator<Integer> byDay() {
        Comparator<Integer> byDay = Comparator.comparing(i -> slots.get(i).day().orElse(LocalDate.MIN));
        return byDay.thenComparing(Comparator.reverseOrder());
    }

    private boolean isWithin(Slot slot, Optional<LocalDate> day) {
        Optional<LocalDate> from = slot.day().or(campaign::from);
        if (from.isEmpty() || day.isEmpty()) {
            return true;
        }
        LocalDate first = from.get().minusDays(1);
        LocalDate last = from.get().plusDays(campaign.attribution().window());
        return !day.get().isBefore(first) && !day.get().isAfter(last);
    }

    /** The codes that an order bears, each once. */
    static List<String> codes(CountedOrder order) {
        return order.traces().stream()
                .flatMap(trace -> trace.codes().stream())
                .map(Spelling::key)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
