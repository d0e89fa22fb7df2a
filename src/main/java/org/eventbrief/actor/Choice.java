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
    static Optional<Choice> of(List<Alias> aliases, Span date) {
        List<Alias> holding =
                aliases.stream().filter(alias -> alias.valid().holds(date)).toList();
        if (!holding.isEmpty()) {
            Alias latest = holding.stream()
                    .max(Comparator.comparing(alias -> alias.valid().first()))
                    .orElseThrow();
            boolean one = holding.stream().allMatch(alias -> alias.actorId().equals(latest.actorId()));
            return Optional.of(new Choice(latest, one ? Optional.empty() : Optional.of(ActorRule.TWO_ALIASES_HOLD)));
        }
        List<Alias> touching =
                aliases.stream().filter(alias -> alias.valid().overlaps(date)).toList();
        long actors = touching.stream().map(Alias::actorId).distinct().count();
        return actors == 1
                ? Optional.of(new Choice(touching.get(0), Optional.of(ActorRule.ALIAS_OVERLAPS)))
                : Optional.empty();
    }
}
