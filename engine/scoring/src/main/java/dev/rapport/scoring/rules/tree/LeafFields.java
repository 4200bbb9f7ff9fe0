package dev.rapport.scoring.rules.tree;

import java.util.LinkedHashSet;
import java.util.Set;

/** The fields that a leaf looks at. */
final class LeafFields implements Condition.Cases<Set<Field>> {

    static final LeafFields CASES = new LeafFields();

    private LeafFields() {}

    @Override
    public Set<Field> all(Condition.All all) {
        throw new IllegalArgumentException("A leaf has no parts.");
    }

    @Override
    public Set<Field> any(Condition.Any any) {
        throw new IllegalArgumentException("A leaf has no parts.");
    }

    @Override
    public Set<Field> compare(Condition.Compare compare) {
        Set<Field> fields = new LinkedHashSet<>(compare.left().fields());
        fields.addAll(compare.right().fields());
        return fields;
    }

    @Override
    public Set<Field> in(Condition.In in) {
        return Set.of(in.field());
    }

    @Override
    public Set<Field> matches(Condition.Matches matches) {
        return Set.of(matches.field());
    }

    @Override
    public Set<Field> known(Condition.Known known) {
        return Set.of(known.field());
    }
}
