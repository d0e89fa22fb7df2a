package org.eventbrief.actor;

import java.util.Optional;
import org.eventbrief.notice.ActorRule;

/**
 * Who a mention is at a date.
 *
 * @param actor the actor's number in {@link Identities}
 * @param remark what is worth knowing of the decision
 */
public record Resolution(int actor, Optional<ActorRule> remark) {}
