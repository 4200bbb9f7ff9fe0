package dev.rapport;

import java.nio.file.Path;

/**
 * A workspace as a cluster reads it.
 *
 * @param folder where it lies: accounts.json, posts.json and recipe.bin
 * @param accounts rows of accounts
 * @param posts rows of posts
 */
public record Exported(Path folder, long accounts, long posts) {}
