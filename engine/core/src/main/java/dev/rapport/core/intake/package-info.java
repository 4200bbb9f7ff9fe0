/** From export files to the model: plugins, archives, claims, limits. */
@NullMarked
package dev.rapport.core.intake;

import org.jspecify.annotations.NullMarked;
