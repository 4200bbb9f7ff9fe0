package dev.rapport.judged.facts;

/** Type of a fact. */
public enum FactType {
    NUMBER,
    TEXT,
    FLAG
}
