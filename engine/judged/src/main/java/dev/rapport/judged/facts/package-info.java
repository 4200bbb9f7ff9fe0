/** The flat vocabulary that rules are written in. */
@NullMarked
package dev.rapport.judged.facts;

import org.jspecify.annotations.NullMarked;
