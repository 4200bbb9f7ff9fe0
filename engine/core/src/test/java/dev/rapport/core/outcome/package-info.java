@NullMarked
package dev.rapport.core.outcome;

import org.jspecify.annotations.NullMarked;
