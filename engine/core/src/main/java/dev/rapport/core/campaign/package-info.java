/** campaign.yaml and the workspace's sheets. */
@NullMarked
package dev.rapport.core.campaign;

import org.jspecify.annotations.NullMarked;
