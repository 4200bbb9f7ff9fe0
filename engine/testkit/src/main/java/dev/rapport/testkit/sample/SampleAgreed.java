package dev.rapport.testkit.sample;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.PostKind;
import dev.rapport.judged.Note;
import dev.rapport.judged.OpenPoint;
import dev.rapport.judged.brief.BestPost;
import dev.rapport.judged.brief.Brief;
import dev.rapport.judged.brief.DisclosureRule;
import dev.rapport.judged.brief.Habit;
import dev.rapport.judged.brief.Market;
import dev.rapport.judged.brief.Piece;
import dev.rapport.judged.brief.Placement;
import dev.rapport.judged.outcome.Actual;
import dev.rapport.judged.outcome.Asset;
import dev.rapport.judged.outcome.AssetKind;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.judged.outcome.Catalogue;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.judged.outcome.RivalPost;
import dev.rapport.judged.outcome.Use;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was agreed with some of the sample's creators, and what they made. */
public final class SampleAgreed {

    public static final LocalDate DAY = LocalDate.parse("2026-03-03");

    private SampleAgreed() {}

    /** Two briefs, one of them booked, and a catalogue. */
    public static Brought brought(Catalogue catalogue) {
        return new Brought(
                Optional.empty(), List.of(), List.of(), List.of(booked(), planned()), Optional.of(catalogue));
    }

    /** The same beside what a campaign brought. */
    public static Brought brought(Brought results) {
        Brought own = brought();
        return new Brought(results.measured(), results.files(), results.partners(), own.briefs(), own.assets());
    }

    public static Brought brought() {
        return brought(catalogue(
                asset("a1", AssetKind.VIDEO, Use.State.YES, "2026-03-20"),
                asset("a2", AssetKind.PHOTO, Use.State.NOT_SIGNED, "2026-12-31"),
                asset("a3", AssetKind.UNKNOWN, Use.State.RUN_OUT, "2026-01-31")));
    }

    public static Catalogue catalogue(Asset... assets) {
        return new Catalogue(DAY, 30, List.of("paid ads"), List.of(assets));
    }

    private static Brief booked() {
        return new Brief(
                "zoe",
                "Zoë",
                AccountRef.of("instagram", "", "zoe.backt"),
                List.of(new Piece(
                        "zoe-1",
                        Optional.of(Deliverable.REEL),
                        "instagram",
                        Optional.of(LocalDate.parse("2026-03-20")),
                        false,
                        List.of("ZOE10"),
                        "https://shop.example/?utm_source=zoe",
                        Optional.of(rights("2026-09-20")),
                        Optional.of(Money.of("4711.11", "EUR")))),
                new Market(
                        Market.Basis.ACCOUNT,
                        List.of(new Market.Country(
                                "DE",
                                Optional.of(new DisclosureRule(
                                        "DE",
                                        List.of("Werbung", "Anzeige"),
                                        List.of(Placement.START),
                                        List.of("#ad"),
                                        "media authorities",
                                        "2017",
                                        "B"))))),
                List.of(new BestPost(
                        "instagram",
                        PostKind.VIDEO,
                        Optional.of(LocalDate.parse("2026-02-01")),
                        0.061,
                        "Sourdough in one pot",
                        "https://www.instagram.com/p/best/",
                        List.of("bread"))),
                List.of(new Habit(Habit.Kind.TIME_OF_DAY, "18-24", 4, 5, 9, 25)),
                List.of(OpenPoint.of(OpenPoint.Kind.NO_CODE, "zoe-1")));
    }

    private static Brief planned() {
        return new Brief(
                "sakura",
                "田中さくら",
                AccountRef.of("tiktok", "", "sakura_kuchen"),
                List.of(new Piece(
                        "",
                        Optional.of(Deliverable.REEL),
                        "tiktok",
                        Optional.empty(),
                        false,
                        List.of(),
                        "",
                        Optional.empty(),
                        Optional.empty())),
                new Market(Market.Basis.CAMPAIGN, List.of(new Market.Country("AT", Optional.empty()))),
                List.of(),
                List.of(),
                List.of(
                        OpenPoint.of(OpenPoint.Kind.NO_DISCLOSURE_RULE, "AT"),
                        OpenPoint.of(OpenPoint.Kind.NOT_BOOKED)));
    }

    /** An asset with 100.00 EUR of fee and 14.00 EUR of gift, which may be used for paid ads or not. */
    public static Asset asset(String id, AssetKind kind, Use.State state, String until) {
        return new Asset(
                id,
                "zoe",
                "booking-" + id,
                kind,
                "https://www.instagram.com/p/" + id + "/",
                "/home/agency-folder/" + id + ".mp4",
                Optional.of(LocalDate.parse("2026-02-01")),
                Actual.UNKNOWN,
                rights(until),
                Optional.of(new BigDecimal("100.00")),
                Optional.of(new BigDecimal("14.00")),
                Optional.of(Money.of("600", "EUR")),
                List.of(new Use("paid ads", state, List.of())),
                List.of(new RivalPost("Mühlenglück", LocalDate.parse("2026-02-20"), "https://x.example/p/r")),
                new Note("asset-note"),
                "");
    }

    private static Rights rights(String until) {
        return new Rights(
                List.of("paid ads"),
                "DE",
                Optional.empty(),
                Optional.of(LocalDate.parse(until)),
                Optional.of(LocalDate.parse("2026-06-30")),
                "Zoë Kornmann");
    }
}
