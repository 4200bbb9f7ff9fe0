package dev.rapport.parsing;

import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;

/** Takes what a first look at a file finds, and forgets it: the second look says it again. */
public final class Nowhere implements ModelSink {

    @Override
    public void issue(ReadIssue issue) {}

    @Override
    public void reject(ReadIssue issue) {}

    @Override
    public void refuse(String code, String message) {}
}
