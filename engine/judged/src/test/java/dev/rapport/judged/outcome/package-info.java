@NullMarked
package dev.rapport.judged.outcome;

import org.jspecify.annotations.NullMarked;
