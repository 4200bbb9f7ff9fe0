package dev.rapport.core.answers;

import dev.rapport.judged.PersonDecision;

/**
 * What a client says of one creator.
 *
 * @param creator id of the creator, as the report has it
 * @param run id of the run that was answered
 * @param why reason and comment, may be empty
 * @param place where it stands
 */
public record Answer(String creator, String run, PersonDecision.Verdict verdict, String why, String place) {}
