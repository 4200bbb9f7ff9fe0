package dev.rapport;

import dev.rapport.judged.Campaign;
import dev.rapport.judged.Sheets;

/**
 * What the host has in memory instead of a workspace's files.
 *
 * @param campaign what the brand wants; {@link Engine#campaign(String)} reads one from YAML
 * @param sheets fees, collaborations, decisions, joins; {@link Sheets#EMPTY} when nobody wrote any
 */
public record Given(Campaign campaign, Sheets sheets) {}
