package dev.rapport.scoring.rules.tree;

/** The opposite of a condition, with the negation pushed down to the comparisons. */
final class Opposite implements Condition.Cases<Condition> {

    static final Opposite CASES = new Opposite();

    private Opposite() {}

    @Override
    public Condition all(Condition.All all) {
        return new Condition.Any(all.parts().stream().map(Condition::opposite).toList());
    }

    @Override
    public Condition any(Condition.Any any) {
        return new Condition.All(any.parts().stream().map(Condition::opposite).toList());
    }

    @Override
    public Condition compare(Condition.Compare compare) {
        return new Condition.Compare(compare.left(), compare.operator().inverse(), compare.right());
    }

    @Override
    public Condition in(Condition.In in) {
        return new Condition.In(in.field(), in.values(), !in.negated());
    }

    @Override
    public Condition matches(Condition.Matches matches) {
        return new Condition.Matches(matches.field(), matches.pattern(), !matches.negated());
    }

    @Override
    public Condition known(Condition.Known known) {
        return new Condition.Known(known.field(), !known.known());
    }
}
