/** What was exported, and what Rapport says about it: immutable records that every other package passes on. */
@NullMarked
package dev.rapport.api.model;

import org.jspecify.annotations.NullMarked;
