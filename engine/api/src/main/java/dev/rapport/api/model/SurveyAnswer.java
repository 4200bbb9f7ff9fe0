package dev.rapport.api.model;

/**
 * What a buyer answered when a survey asked through whom. It is no order, and is added to none: it stands beside what codes and links say.
 *
 * @param order number of the order within its shop; empty where the survey does not know it
 * @param time when it was answered
 * @param said the answer, never empty; nothing in it may name the buyer
 * @param source where this came from
 */
public record SurveyAnswer(String order, Moment time, String said, Source source) {

    public SurveyAnswer {
        if (said.isBlank()) {
            throw new IllegalArgumentException(
                    "An answer must say something. Maybe the buyer passed the question over: then there is none.");
        }
    }
}
