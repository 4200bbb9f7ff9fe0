package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.workspace.CampaignReader;
import dev.rapport.judged.Campaign;
import dev.rapport.written.Problems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Rapport in one object: a hallway with a door to each room, in the order of the data. Files come in, people are who they are, rules judge
 * creators, a plan is chosen, results come back, reports go out.
 *
 * <p>Thread-safe; close it when done. Nothing is sent anywhere, nothing global is changed. Long work reports its progress and can be
 * cancelled between two files or creators.
 */
public final class Engine implements AutoCloseable {

    private final House house;

    private Engine(House house) {
        this.house = house;
    }

    /**
     * Opens an engine. What it needs is loaded when it is first used; that it is there is looked at now.
     *
     * @throws RapportException with everything that is wrong: {@code no-distribution}, {@code no-workspace}, {@code unknown-campaign}, and
     *     every error of the campaign's file
     */
    public static Engine open(EngineConfig config) {
        Engine engine = new Engine(new House(config));
        Opening.check(engine.house);
        return engine;
    }

    /** Opens an engine whatever the workspace holds, for a tool that tells its user all that is wrong: {@link #problems()}. */
    public static Engine openUnchecked(EngineConfig config) {
        return new Engine(new House(config));
    }

    /**
     * A campaign from text as it stands in campaign.yaml.
     *
     * @throws RapportException with every problem, each with its line
     */
    public static Campaign campaign(String yaml) {
        return CampaignReader.parse(yaml);
    }

    /** Folder of the workspace. */
    public Path workspaceFolder() {
        return house.workspace.folder();
    }

    /**
     * Folder of the campaign's reports: {@code out/} of the workspace for campaign.yaml, {@code out/NAME/} for one of {@code campaigns/}.
     *
     * @throws RapportException {@code out-elsewhere} where it is a link that leads out of the workspace
     */
    public Path reportFolder() {
        return house.workspace.out(house.config.campaign());
    }

    /**
     * The same workspace for another of its campaigns. Store, plugins and rules are this engine's and end with it; closing the other one
     * closes nothing.
     *
     * @param name of a file in {@code campaigns/}, without {@code .yaml}
     * @throws RapportException {@code unknown-campaign}, and every error of the campaign's file
     */
    public Engine withCampaign(String name) {
        Engine other = new Engine(house.forCampaign(name));
        Opening.check(other.house);
        return other;
    }

    /** The campaign as its file says. @throws RapportException with every problem of the file */
    public Campaign campaign() {
        Problems problems = new Problems();
        Campaign campaign = house.campaign(problems);
        problems.throwIfErrors();
        return campaign;
    }

    /**
     * All that is wrong in what people wrote, and all of it that is not used: rules, campaign, sheets, files beside them, rows about accounts
     * that no file brought. Nothing is thrown; what an error keeps from being done throws where it is done.
     */
    public List<Problem> problems() {
        return Written.everything(house);
    }

    /** What was done since it was opened: files, records, creators, and how long each stage took. */
    public Counters counters() {
        return house.meter.counters();
    }

    /** Whether store, rules, campaign and templates can be used. Nothing is thrown, and nothing is changed. */
    public Health health() {
        return Checkup.of(this, house);
    }

    /** Export files: what plugins read, and what was imported. */
    public FileRoom files() {
        return new FileRoom(house, this::exported);
    }

    /** A campaign that is broken does not hold up an import. */
    private Optional<Instant> exported() {
        try {
            return campaign().asOf();
        } catch (RapportException e) {
            return Optional.empty();
        }
    }

    /** Where what was imported is kept. */
    public StoreRoom store() {
        return new StoreRoom(house);
    }

    /** Creators: who is who, and who wants to be forgotten. */
    public PeopleRoom people() {
        return new PeopleRoom(house);
    }

    /** The rules in use. */
    public RuleRoom rules() {
        return new RuleRoom(house);
    }

    /** Judging creators. */
    public ScoringRoom scoring() {
        return new ScoringRoom(house);
    }

    /** What holds a pack against what is known. */
    public Workbench workbench() {
        return new Workbench(this);
    }

    /** Choosing under the budget. */
    public PlanRoom plans() {
        return new PlanRoom(house);
    }

    /** What a campaign brought, against what was booked and forecast. */
    public ResultRoom results() {
        return new ResultRoom(house, scoring());
    }

    /** What creators made, and what may be done with it. */
    public AssetRoom assets() {
        return new AssetRoom(house, new Measurer(house));
    }

    /** Reports for the client and for the agency. */
    public ReportRoom reports() {
        return new ReportRoom(house);
    }

    /** Scorings and plans as JSON. */
    public JsonRoom json() {
        return new JsonRoom(house);
    }

    @Override
    public void close() {
        house.close();
    }
}
