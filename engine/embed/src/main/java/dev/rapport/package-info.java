/** Rapport for embedders: one class that knows the order of the steps. */
@NullMarked
package dev.rapport;

import org.jspecify.annotations.NullMarked;
