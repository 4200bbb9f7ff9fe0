package dev.rapport.scoring.rules.tree;

import java.util.List;

/** The terms that a leaf compares with. */
final class LeafTerms implements Condition.Cases<List<Term>> {

    static final LeafTerms CASES = new LeafTerms();

    private LeafTerms() {}

    @Override
    public List<Term> all(Condition.All all) {
        throw new IllegalArgumentException("A leaf has no parts.");
    }

    @Override
    public List<Term> any(Condition.Any any) {
        throw new IllegalArgumentException("A leaf has no parts.");
    }

    @Override
    public List<Term> compare(Condition.Compare compare) {
        return List.of(compare.left(), compare.right());
    }

    @Override
    public List<Term> in(Condition.In in) {
        return in.values();
    }

    @Override
    public List<Term> matches(Condition.Matches matches) {
        return List.of();
    }

    @Override
    public List<Term> known(Condition.Known known) {
        return List.of();
    }
}
