package dev.rapport.scoring.rules.tree;

import java.util.List;

/** Every leaf of a condition, from left to right. */
final class Leaves implements Condition.Cases<List<Condition>> {

    static final Leaves CASES = new Leaves();

    private Leaves() {}

    @Override
    public List<Condition> all(Condition.All all) {
        return all.parts().stream().flatMap(part -> part.leaves().stream()).toList();
    }

    @Override
    public List<Condition> any(Condition.Any any) {
        return any.parts().stream().flatMap(part -> part.leaves().stream()).toList();
    }

    @Override
    public List<Condition> compare(Condition.Compare compare) {
        return List.of(compare);
    }

    @Override
    public List<Condition> in(Condition.In in) {
        return List.of(in);
    }

    @Override
    public List<Condition> matches(Condition.Matches matches) {
        return List.of(matches);
    }

    @Override
    public List<Condition> known(Condition.Known known) {
        return List.of(known);
    }
}
