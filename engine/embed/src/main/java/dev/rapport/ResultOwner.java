package dev.rapport;

import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Judgement;
import dev.rapport.scoring.workbench.backtest.CreatorResult;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Whose result a line of a sheet is. */
final class ResultOwner {

    private ResultOwner() {}

    static boolean is(CreatorResult result, Judgement judgement) {
        return judgement.creator().accounts().stream()
                .anyMatch(account -> result.account().isNamed()
                        ? AccountMap.isSame(result.account(), account.ref())
                        : names(result.creator(), account.ref())
                                || result.creator().equals(judgement.creator().id()));
    }

    private static boolean names(String creator, AccountRef account) {
        int colon = creator.indexOf(':');
        String platform = colon > 0 ? creator.substring(0, colon) : account.platform();
        return AccountMap.isSame(AccountRef.of(platform, "", creator.substring(colon + 1)), account);
    }

    /** Several lines of one creator as one; a figure is unknown where a line lacks it. */
    static CreatorResult sum(List<CreatorResult> lines) {
        CreatorResult first = lines.get(0);
        return new CreatorResult(
                first.creator(),
                first.account(),
                sum(lines, CreatorResult::fee),
                sum(lines, CreatorResult::uses),
                sum(lines, CreatorResult::clicks),
                sum(lines, CreatorResult::revenue),
                first.place());
    }

    private static OptionalDouble sum(List<CreatorResult> lines, Function<CreatorResult, OptionalDouble> figure) {
        double sum = 0;
        for (CreatorResult line : lines) {
            OptionalDouble value = figure.apply(line);
            if (value.isEmpty()) {
                return value;
            }
            sum += value.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }
}
