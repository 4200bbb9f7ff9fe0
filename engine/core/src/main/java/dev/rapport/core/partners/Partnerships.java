package dev.rapport.core.partners;

import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Collaboration;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Partnership;
import dev.rapport.judged.outcome.Status;
import dev.rapport.judged.outcome.Worked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that was done with each creator: lines of collaborations.csv for the brand, and bookings whose day is over. One that stands
 * in both counts once, as it was booked.
 */
public final class Partnerships {

    private final Campaign campaign;
    private final Sheets sheets;
    private final Set<String> ids = new HashSet<>();
    private final AccountMap<String> creators = new AccountMap<>();
    private final Map<String, List<Worked>> works = new LinkedHashMap<>();

    public Partnerships(Campaign campaign, Sheets sheets, Iterable<Judgement> judgements) {
        this.campaign = campaign;
        this.sheets = sheets;
        judgements.forEach(one -> {
            ids.add(one.creator().id());
            one.creator()
                    .accounts()
                    .forEach(
                            account -> creators.add(account.ref(), one.creator().id()));
        });
    }

    /** @param measured all that was ever booked */
    public List<Partnership> of(Measurement measured) {
        List<BookingOutcome> charged =
                measured.forClient(campaign.agencyMargin()).bookings();
        for (int i = 0; i < charged.size(); i++) {
            BookingOutcome own = measured.bookings().get(i);
            if (own.status() != Status.PLANNED && own.status() != Status.CANCELLED) {
                add(creator(own), Worked.of(own, charged.get(i), measured.asOf()));
            }
        }
        for (Collaboration line : sheets.collaborations()) {
            if (line.isFor(campaign.brand().name())) {
                String creator = creator(line.account());
                Worked worked = Worked.of(line, campaign, sheets.exchange());
                if (works.getOrDefault(creator, List.of()).stream().noneMatch(one -> isSame(one, worked))) {
                    add(creator, worked);
                }
            }
        }
        return works.entrySet().stream()
                .map(one -> new Partnership(one.getKey(), one.getValue()))
                .toList();
    }

    private void add(String creator, Worked worked) {
        works.computeIfAbsent(creator, unused -> new ArrayList<>()).add(worked);
    }

    private String creator(AccountRef account) {
        return creators.all(account).stream().findFirst().orElse(account.toString());
    }

    /** A creator of whom no file is known has the same name in both sheets where the booking says on which platform. */
    private String creator(BookingOutcome own) {
        String platform = own.booking().platform();
        return ids.contains(own.creator())
                        || platform.isEmpty()
                        || own.creator().contains(":")
                ? own.creator()
                : creator(AccountRef.of(platform, "", own.creator()));
    }

    private static boolean isSame(Worked booked, Worked line) {
        boolean sameDay = booked.day().equals(line.day())
                || booked.planned().filter(line.day()::equals).isPresent();
        boolean sameKind = booked.deliverable().isEmpty()
                || line.deliverable().isEmpty()
                || booked.deliverable().equals(line.deliverable());
        return sameDay && sameKind;
    }
}
