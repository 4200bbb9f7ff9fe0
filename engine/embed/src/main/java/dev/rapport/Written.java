package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.workspace.AssetCheck;
import dev.rapport.core.workspace.AssetRow;
import dev.rapport.core.workspace.AssetsReader;
import dev.rapport.core.workspace.BookingCheck;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.core.workspace.CampaignReader;
import dev.rapport.core.workspace.Campaigns;
import dev.rapport.core.workspace.SheetCheck;
import dev.rapport.core.workspace.UnusedFiles;
import dev.rapport.core.workspace.WrittenSheets;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Joins;
import dev.rapport.judged.Sheets;
import dev.rapport.scoring.judging.OwnFields;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Campaign and sheets as people wrote them, read together.
 *
 * @param problems what is wrong with them, and what of them is not used
 */
record Written(Campaign campaign, WrittenSheets sheets, List<Problem> problems) {

    Written {
        problems = List.copyOf(problems);
    }

    /** Reads both; what is wrong is kept. @param pack the rules, empty when they cannot be read */
    static Written read(House house, Optional<RulePack> pack) {
        Problems problems = new Problems();
        Campaign campaign = house.campaign(problems);
        Problems ofSheets = new Problems();
        WrittenSheets written = house.written(
                pack.map(known -> OwnFields.columns(known.vocabulary())).orElse(Set.of()), ofSheets);
        pack.ifPresent(known -> OwnFields.check(known.vocabulary(), written.sheets(), ofSheets));
        // Without its pack nobody knows which columns it declares.
        ofSheets.all().stream()
                .filter(problem -> pack.isPresent() || !problem.code().equals("unknown-heading"))
                .forEach(problems::add);
        if (!problems.hasErrors()) {
            LocalDate day = campaign.from().or(campaign::until).orElse(LocalDate.MAX);
            problems.addAll(SheetCheck.campaign(written, campaign, day));
        }
        return new Written(campaign, written, problems.all());
    }

    /** Both, if nothing is wrong. @throws RapportException with every problem of all of them */
    static Written sound(House house, RulePack pack) {
        Written written = read(house, Optional.of(pack));
        Problems problems = new Problems();
        problems.addAll(written.problems());
        problems.throwIfErrors();
        return written;
    }

    Sheets read() {
        return sheets.sheets();
    }

    /** All that is wrong or not used in the workspace: rules, campaign, sheets, files beside them, rows about nobody. */
    static List<Problem> everything(House house) {
        // Rules are read meanwhile; each takes as long as the other.
        house.expectStore();
        List<Problem> problems = new ArrayList<>(UnusedFiles.of(house.workspace));
        Optional<RulePack> pack = Optional.empty();
        try {
            pack = Optional.of(house.rules.pack());
            problems.addAll(house.ruleDoubts());
        } catch (RapportException e) {
            problems.addAll(e.problems());
        }
        Written written = read(house, pack);
        problems.addAll(written.problems());
        BookingsReader.Read bookings = bookings(house, written.campaign());
        Problems ofAssets = new Problems();
        List<AssetRow> assets = AssetsReader.read(house.workspace, ofAssets);
        if (house.config.given().isEmpty()) {
            problems.addAll(rows(house, written, bookings, assets, ofAssets));
            problems.addAll(otherCampaigns(house));
        }
        boolean speaksOfSomebody =
                !written.sheets().mentions().isEmpty() || !bookings.bookings().isEmpty();
        Problems ofStore = new Problems();
        if (!house.config.inMemory()) {
            house.storeSetting(ofStore);
            problems.addAll(ofStore.all());
        }
        boolean isDated = written.campaign().asOf().isPresent();
        boolean hasFields =
                pack.filter(known -> !known.vocabulary().own().isEmpty()).isPresent();
        if ((speaksOfSomebody || isDated || hasFields) && !ofStore.hasErrors() && house.hasStore()) {
            try {
                if (isDated) {
                    AsOfCheck.of(written.campaign().asOf(), house.store.get().files())
                            .map(told -> atItsLine(house, told))
                            .ifPresent(problems::add);
                }
                pack.filter(known -> hasFields && areCreatorsRead(written))
                        .ifPresent(known -> problems.addAll(
                                EmptyFields.of(house, known, written.sheets().sheets())));
                if (speaksOfSomebody) {
                    problems.addAll(strangers(house, written, bookings, assets));
                }
            } catch (RapportException e) {
                // Whoever needs the store says why it cannot be opened.
            }
        }
        return problems;
    }

    /** A sheet of creators in which something is wrong is told as such, and not also by each field that it would fill. */
    private static boolean areCreatorsRead(Written written) {
        return written.problems().stream()
                .filter(problem -> problem.place().matches("creators\\.(csv|xlsx).*"))
                .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR
                        || problem.code().equals("unknown-heading"));
    }

    /** The same where the campaign says the day, if it is one of a file. */
    private static Problem atItsLine(House house, Problem told) {
        Path file = house.workspace.campaign(house.config.campaign());
        return house.config.given().isPresent() || !Files.isRegularFile(file)
                ? told
                : Problem.warning(
                        told.code(),
                        told.message(),
                        YamlDocument.read(file, CampaignReader.shown(file), new Problems())
                                .placeOf("asOf"),
                        told.hint());
    }

    /** Rows about creators whom no file brought. */
    private static List<Problem> strangers(
            House house, Written written, BookingsReader.Read bookings, List<AssetRow> assets) {
        List<AccountRef> accounts = accounts(house);
        Joins joins = written.sheets().sheets().joins();
        List<Problem> problems = new ArrayList<>(SheetCheck.accounts(written.sheets(), accounts));
        problems.addAll(BookingCheck.strangers(bookings, accounts, joins));
        problems.addAll(AssetCheck.strangers(assets, bookings.bookings(), accounts, joins));
        return problems;
    }

    /** What is wrong with bookings and content: a row that cannot be used is left out, and holds up nothing. */
    private static List<Problem> rows(
            House house, Written written, BookingsReader.Read read, List<AssetRow> assets, Problems ofAssets) {
        Problems problems = new Problems();
        problems.addAll(read.problems().all());
        problems.addAll(BookingCheck.codes(read));
        problems.addAll(BookingCheck.permalinks(read, written.read().joins()));
        problems.addAll(BookingCheck.twice(read));
        problems.addAll(BookingCheck.campaigns(read, Campaigns.names(house.workspace)));
        if (written.problems().stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            problems.addAll(BookingCheck.currencies(
                    read, written.campaign(), written.read().exchange()));
        }
        problems.addAll(ofAssets.all());
        problems.addAll(AssetCheck.bookings(assets, read, written.read().joins()));
        return problems.all().stream()
                .map(problem -> problem.severity() == Problem.Severity.ERROR
                        ? Problem.warning(problem.code(), problem.message(), problem.place(), problem.hint())
                        : problem)
                .toList();
    }

    /** The other campaigns of the workspace, so that what is wrong with one is not first seen when it is planned. */
    private static List<Problem> otherCampaigns(House house) {
        List<Optional<String>> others = new ArrayList<>(
                Campaigns.files(house.workspace).stream().map(Optional::of).toList());
        if (Files.isRegularFile(house.workspace.campaign(Optional.empty()))) {
            others.add(0, Optional.empty());
        }
        others.remove(house.config.campaign());
        Problems problems = new Problems();
        for (Optional<String> other : others) {
            Problems own = new Problems();
            house.campaign(other, own);
            own.all()
                    .forEach(problem ->
                            problems.warning(problem.code(), problem.message(), problem.place(), problem.hint()));
        }
        return problems.all();
    }

    private static BookingsReader.Read bookings(House house, Campaign campaign) {
        return house.config.given().isPresent()
                ? BookingsReader.Read.nothing("", new Problems())
                : BookingsReader.read(house.workspace, campaign.budget().currency());
    }

    private static List<AccountRef> accounts(House house) {
        try (CreatorReader reader = new CreatorReader(house.store.get())) {
            return reader.members(Joins.NONE).values().stream()
                    .flatMap(Collection::stream)
                    .toList();
        }
    }
}
