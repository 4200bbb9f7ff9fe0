/** The plugin to copy: it reads the posts of Plauder, a platform that does not exist. */
@NullMarked
package dev.rapport.plugin.example;

import org.jspecify.annotations.NullMarked;
