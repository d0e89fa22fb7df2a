package org.eventbrief.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eventbrief.event.Span;
import org.eventbrief.notice.ActorRule;

/**
 * Which of several dated aliases holds for a date.
 *
 * @param alias the one chosen
 * @param remark what is worth knowing of the choice
 */
record Choice(Alias alias, Optional<ActorRule> remark) {
    /** Of those that hold, or else overlap, the one that begins later; of these, the one that ends sooner, for it says more. */
    private static final Comparator<Alias> CLOSEST = Comparator.comparing(
                    (Alias alias) -> alias.valid().first())
            .thenComparing(alias -> alias.valid().last(), Comparator.reverseOrder());

    /** The first tier of which an alias holds for the whole date, else the first of which one overlaps it. */
    static Optional<Choice> of(List<List<Alias>> tiers, Span date) {
        return tiers.stream()
                .flatMap(tier -> holding(tier, date).stream())
                .findFirst()
                .or(() -> tiers.stream()
                        .flatMap(tier -> overlapping(tier, date).stream())
                        .findFirst());
    }

    private static Optional<Choice> holding(List<Alias> aliases, Span date) {
        List<Alias> holding =
                aliases.stream().filter(alias -> alias.valid().holds(date)).toList();
        return holding.stream()
                .max(CLOSEST)
                .map(closest -> new Choice(
                        closest, actors(holding) == 1 ? Optional.empty() : Optional.of(ActorRule.TWO_ALIASES_HOLD)));
    }

    private static Optional<Choice> overlapping(List<Alias> aliases, Span date) {
        List<Alias> touching =
                aliases.stream().filter(alias -> alias.valid().overlaps(date)).toList();
        return touching.stream()
                .max(CLOSEST)
                .map(closest -> new Choice(
                        closest,
                        Optional.of(actors(touching) == 1 ? ActorRule.ALIAS_OVERLAPS : ActorRule.TWO_ALIASES_OVERLAP)));
    }

    private static long actors(List<Alias> aliases) {
        return aliases.stream().map(Alias::actorId).distinct().count();
    }
}
