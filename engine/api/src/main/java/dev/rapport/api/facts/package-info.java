/** The flat vocabulary that rules are written in. */
@NullMarked
package dev.rapport.api.facts;

import org.jspecify.annotations.NullMarked;
