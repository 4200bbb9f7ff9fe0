package dev.rapport.scoring.rules.tree;

import dev.rapport.judged.facts.FactType;

/** The type of a term. */
final class Types implements Term.Cases<FactType> {

    static final Types CASES = new Types();

    private Types() {}

    @Override
    public FactType field(Term.FieldTerm field) {
        return field.field().type();
    }

    @Override
    public FactType parameter(Term.Parameter parameter) {
        return FactType.NUMBER;
    }

    @Override
    public FactType number(Term.Number number) {
        return FactType.NUMBER;
    }

    @Override
    public FactType text(Term.Text text) {
        return FactType.TEXT;
    }

    @Override
    public FactType truth(Term.Truth truth) {
        return FactType.FLAG;
    }

    @Override
    public FactType arithmetic(Term.Arithmetic arithmetic) {
        return FactType.NUMBER;
    }
}
