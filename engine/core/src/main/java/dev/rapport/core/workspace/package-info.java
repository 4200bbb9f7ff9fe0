/** campaign.yaml and the workspace's sheets. */
@NullMarked
package dev.rapport.core.workspace;

import org.jspecify.annotations.NullMarked;
