package dev.rapport.scoring.judging;

import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Authenticity;
import dev.rapport.judged.Decision;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PeopleSample;
import dev.rapport.judged.PostMark;
import dev.rapport.judged.Profile;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.packed.PackedInput;
import dev.rapport.judged.packed.PackedOutput;
import dev.rapport.scoring.rules.Judge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Judgements, and creators that are ready, as two to three kilobytes each, and up to eight more where many comment: so many of them are held
 * and kept. What is read again is equal to what was written, words included. Only the recipe that wrote can read.
 */
final class JudgementCodec {

    private static final Verdict[] VERDICTS = Verdict.values();
    private static final Authenticity[] AUTHENTICITIES = Authenticity.values();

    private final Judge judge;
    private final ForecastCodec forecasts;
    private final ReasonCodec reasons;
    private final List<String> categories;

    JudgementCodec(Judge judge) {
        this.judge = judge;
        this.forecasts = new ForecastCodec(judge.pack());
        this.reasons = new ReasonCodec(judge);
        this.categories = List.copyOf(judge.pack().categories().keySet());
    }

    byte[] pack(Judgement judgement) {
        PackedOutput out = new PackedOutput(4096);
        Decision decision = judgement.decision();
        profile(judgement.creator(), judgement.account(), out);
        CandidateCodec.write(judgement.candidate(), out);
        CandidateCodec.write(judgement.given(), judgement.candidate(), out);
        out.number(decision.verdict().ordinal());
        out.number(decision.authenticity().ordinal());
        out.truth(decision.score().isPresent());
        decision.score().ifPresent(score -> ReasonCodec.decimal(score, out));
        out.number(decision.scores().size());
        decision.scores().forEach((category, score) -> {
            out.number(categories.indexOf(category));
            ReasonCodec.decimal(score, out);
        });
        reasons.write(decision.reasons(), judgement.candidate(), out);
        rest(judgement.account().ref(), judgement.forecasts(), judgement.marks(), judgement.sources(), out);
        return out.bytes();
    }

    Judgement unpackJudgement(byte[] bytes) {
        PackedInput in = new PackedInput(bytes);
        try {
            Profile creator = profile(in);
            AccountProfile account = creator.accounts().get(in.size());
            Candidate candidate = CandidateCodec.read(in);
            Candidate given = CandidateCodec.read(candidate, in);
            Verdict verdict = VERDICTS[in.size()];
            Authenticity authenticity = AUTHENTICITIES[in.size()];
            Optional<BigDecimal> score = in.truth() ? Optional.of(ReasonCodec.decimal(in)) : Optional.empty();
            Map<String, BigDecimal> scores = new TreeMap<>();
            for (int i = in.size(); i > 0; i--) {
                scores.put(categories.get(in.size()), ReasonCodec.decimal(in));
            }
            List<Reason> said = reasons.read(candidate, in);
            Decision decision = new Decision(
                    candidate.text(dev.rapport.judged.facts.Fact.TIER),
                    verdict,
                    authenticity,
                    judge.validated(candidate),
                    score,
                    scores,
                    said);
            return new Judgement(
                    creator,
                    account,
                    given,
                    candidate,
                    decision,
                    forecasts.read(account.ref(), in),
                    marks(in),
                    in.texts());
        } catch (IOException | IndexOutOfBoundsException e) {
            throw damaged(e);
        }
    }

    byte[] pack(Ready ready) {
        PackedOutput out = new PackedOutput(4096);
        Candidate classified = ready.classified().candidate();
        profile(ready.creator(), ready.account(), out);
        CandidateCodec.write(classified, out);
        CandidateCodec.write(ready.given(), classified, out);
        reasons.write(ready.classified().reasons(), classified, out);
        out.decimal(ready.fee());
        rest(ready.account().ref(), ready.forecasts(), ready.marks(), ready.sources(), out);
        return out.bytes();
    }

    Ready unpackReady(byte[] bytes) {
        PackedInput in = new PackedInput(bytes);
        try {
            Profile creator = profile(in);
            AccountProfile account = creator.accounts().get(in.size());
            Candidate classified = CandidateCodec.read(in);
            Candidate given = CandidateCodec.read(classified, in);
            List<Reason> said = reasons.read(classified, in);
            var fee = in.decimal();
            return new Ready(
                    creator,
                    account,
                    given,
                    judge.again(classified, said),
                    forecasts.read(account.ref(), in),
                    fee,
                    marks(in),
                    in.texts());
        } catch (IOException | IndexOutOfBoundsException e) {
            throw damaged(e);
        }
    }

    private static UncheckedIOException damaged(Exception e) {
        return new UncheckedIOException(new IOException("A kept judgement is damaged.", e));
    }

    private static void profile(Profile creator, AccountProfile judged, PackedOutput out) {
        out.text(creator.id());
        out.text(creator.name());
        out.number(creator.accounts().size());
        for (AccountProfile account : creator.accounts()) {
            out.ref(account.ref());
            out.text(account.name());
            out.count(account.followers());
            time(account.asOf(), out);
            sample(account.commenters(), out);
        }
        out.number(creator.accounts().indexOf(judged));
    }

    private static Profile profile(PackedInput in) throws IOException {
        String id = in.text();
        String name = in.text();
        List<AccountProfile> accounts = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            accounts.add(new AccountProfile(in.ref(), in.text(), in.count(), time(in), sample(in)));
        }
        return new Profile(id, name, accounts);
    }

    private static void sample(PeopleSample sample, PackedOutput out) {
        out.number(sample.size());
        if (sample.size() > 0) {
            out.decimal(sample.audience());
            out.number(sample.limit());
            for (int i = 0; i < sample.size(); i++) {
                out.hash(sample.hash(i));
            }
        }
    }

    private static PeopleSample sample(PackedInput in) throws IOException {
        int size = in.size();
        if (size == 0) {
            return PeopleSample.NONE;
        }
        double audience = in.exact();
        long limit = in.number();
        long[] hashes = new long[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = in.hash();
        }
        return new PeopleSample(audience, limit, hashes);
    }

    private void rest(
            AccountRef account,
            List<dev.rapport.judged.Forecast> all,
            List<PostMark> marks,
            List<String> sources,
            PackedOutput out) {
        forecasts.write(all, account, out);
        out.number(marks.size());
        for (PostMark mark : marks) {
            time(mark.time(), out);
            out.decimal(mark.rate());
            out.truth(mark.paid());
            out.text(mark.permalink());
        }
        out.texts(sources);
    }

    private static List<PostMark> marks(PackedInput in) throws IOException {
        List<PostMark> marks = new ArrayList<>();
        for (int i = in.size(); i > 0; i--) {
            marks.add(new PostMark(time(in), in.exact(), in.truth(), in.text()));
        }
        return marks;
    }

    private static void time(Instant time, PackedOutput out) {
        // Before 1970 nobody posted; what did would take ten bytes.
        out.number(time.getEpochSecond());
        out.number(time.getNano());
    }

    private static Instant time(PackedInput in) throws IOException {
        return Instant.ofEpochSecond(in.number(), in.size());
    }
}
