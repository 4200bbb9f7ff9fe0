package dev.rapport.api.model;

/** The followers of an account at a time. */
public record FollowerCount(AccountRef account, Moment time, Count followers) {}
