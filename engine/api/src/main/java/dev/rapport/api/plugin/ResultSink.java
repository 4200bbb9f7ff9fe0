package dev.rapport.api.plugin;

import dev.rapport.api.model.Clicks;
import dev.rapport.api.model.CodeUses;
import dev.rapport.api.model.Insight;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.Refund;
import dev.rapport.api.model.Sales;
import dev.rapport.api.model.SurveyAnswer;

/**
 * Takes what a result file says. The same order may come more than once, also from another file: the host counts it once, by shop and
 * id, as the newest file says.
 *
 * <p>What is not taken is passed over, so that a new kind of record breaks no plugin and no host.
 */
public interface ResultSink extends IssueSink {

    /** An order, or an affiliate network's conversion. */
    default void order(Order order) {}

    /** What went back of an order. */
    default void refund(Refund refund) {}

    /** Clicks on a link, of one day or of all. */
    default void clicks(Clicks clicks) {}

    /** How often a code was used, where the orders themselves are not there. */
    default void codeUses(CodeUses uses) {}

    /** Orders and revenue as sums, where the orders themselves are not there. */
    default void sales(Sales sales) {}

    /** What a platform, or a person, says of how something performed. */
    default void insight(Insight insight) {}

    /** What a buyer answered when a survey asked through whom. */
    default void answer(SurveyAnswer answer) {}

    /**
     * The name under which a customer is known here: a salted hash, the same for the same customer in all files of a workspace. What is
     * handed in is not kept.
     *
     * @param identity what the file knows a customer by: an e-mail, or a number within a shop
     * @return lower-case hexadecimal digits, or empty where customers are not told apart
     */
    default String customer(String identity) {
        return "";
    }
}
