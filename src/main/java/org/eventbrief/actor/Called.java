package org.eventbrief.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Mention;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.ActorRule;

/** What the actors of an input can be called, and which aliases nobody of it bears. */
public final class Called {
    private final Identities identities;
    private final Reference reference;

    private Called(Identities identities, Reference reference) {
        this.identities = identities;
        this.reference = reference;
    }

    /** How the actors of an input are called. */
    public static Called of(Identities identities, Reference reference) {
        return new Called(identities, reference);
    }

    /** Every id, name and other name by which somebody who may have events can be asked for. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(CodePoints.ORDER);
        identities.mentions().forEach(mention -> names.add(mention.name()));
        identities.actors().forEach(who -> names.add(who.id()));
        reference.aliases().stream()
                .filter(alias -> names.contains(alias.actorId()))
                .forEach(alias -> names.addAll(List.of(alias.actor(), alias.alias())));
        reference.memberships().forEach(member -> names.addAll(List.of(member.groupId(), member.group())));
        return names;
    }

    /** Names in the table of actors that no row has; it may be meant for another file. */
    public List<ActorNotice> idle() {
        Set<String> met = identities.mentions().stream().map(Mention::name).collect(Collectors.toSet());
        return reference.aliases().stream()
                .filter(alias -> alias.scope().equals(alias.dataset()) && !met.contains(alias.alias()))
                .map(alias -> new ActorNotice(alias.dataset(), ActorRule.ALIAS_NOT_MET, alias.alias(), 0))
                .distinct()
                .toList();
    }
}
