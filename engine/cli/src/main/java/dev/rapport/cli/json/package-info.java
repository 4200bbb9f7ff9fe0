/** The JSON that other programs rely on: fields may be added, never changed. */
@NullMarked
package dev.rapport.cli.json;

import org.jspecify.annotations.NullMarked;
