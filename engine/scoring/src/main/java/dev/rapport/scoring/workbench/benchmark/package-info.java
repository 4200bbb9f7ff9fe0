/** How well a pack's verdict on authenticity holds on accounts whose truth is known. */
@NullMarked
package dev.rapport.scoring.workbench.benchmark;

import org.jspecify.annotations.NullMarked;
