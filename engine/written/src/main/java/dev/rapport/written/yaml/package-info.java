/** YAML with places: every value knows its line and column, every problem is collected. */
@NullMarked
package dev.rapport.written.yaml;

import org.jspecify.annotations.NullMarked;
