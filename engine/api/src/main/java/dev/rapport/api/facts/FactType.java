package dev.rapport.api.facts;

/** Type of a fact. */
public enum FactType {
    NUMBER,
    TEXT,
    FLAG
}
