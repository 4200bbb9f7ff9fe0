package dev.rapport.judged;

import dev.rapport.api.model.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Why a creator is not in the plan. */
public sealed interface LeftOut extends Said {

    /**
     * A person said no. What the person wrote for the agency stands elsewhere.
     *
     * @param reason what the client may read of why; empty where nothing is to be said
     */
    record ByPerson(String reason) implements LeftOut {}

    /** A person keeps it for the case that another one falls out. */
    record Backup() implements LeftOut {}

    /** A rule leaves it out. */
    record Excluded(List<Reason> reasons) implements LeftOut {
        public Excluded {
            reasons = List.copyOf(reasons);
        }
    }

    /** A person must look first. */
    record ToReview(List<Reason> reasons) implements LeftOut {
        public ToReview {
            reasons = List.copyOf(reasons);
        }
    }

    /** The score is below what the plan asks for. */
    record ScoreBelow(double least) implements LeftOut {}

    /** The platform has none of the deliverables. */
    record NoDeliverable() implements LeftOut {}

    /** No price is known. */
    record NoPrice() implements LeftOut {}

    /** The fee is in a currency for which no rate is known. */
    record NotComparable(Currency currency) implements LeftOut {
        @Override
        public Audience audience() {
            return Audience.AGENCY;
        }

        /** The client reads that there is no price, and nothing of the fee. */
        @Override
        public LeftOut forClient() {
            return new NoPrice();
        }
    }

    /** It costs more than one creator may, or than the whole budget. */
    record TooDear(Money most) implements LeftOut {}

    /** What the plan counts cannot be forecast. */
    record NoForecast(Figure measure) implements LeftOut {}

    /** Of what the plan counts nothing is expected of it, as without a margin. */
    record BringsNothing(Figure measure) implements LeftOut {}

    /** It is expected to earn less than was asked of everybody: {@code (contribution - cost) / cost}, as a fraction. */
    record ReturnBelow(double least) implements LeftOut {}

    /** It works for another campaign of the same budget, where it brings more. */
    record InAnotherCampaign(String campaign) implements LeftOut {}

    /** Nothing was found that keeps all limits of the plan, so that nobody is chosen. */
    record NobodyChosen() implements LeftOut {}

    /**
     * Others bring more for the same money.
     *
     * @param comesInAt the highest cost at which it would be chosen; empty where that was not looked for, or where no cost would do
     */
    record InReserve(Optional<Money> comesInAt) implements LeftOut {

        /** Where nobody looked. */
        public InReserve() {
            this(Optional.empty());
        }
    }

    @Override
    default Audience audience() {
        return Audience.CLIENT;
    }

    /** The same as a client may read it. */
    default LeftOut forClient() {
        return this;
    }

    /** Stable name, such as {@code not-comparable}: key of its sentence and part of the JSON. */
    default String id() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
