package org.eventbrief.notice;

import java.util.Locale;

/** What is found when names become actors. */
public enum ActorRule {
    ALIAS_OVERLAPS("no alias holds for the whole date; the one that overlaps it was taken"),
    TWO_ALIASES_OVERLAP(
            "no alias holds for the whole date, and several overlap it; the one that begins later was taken"),
    TWO_ALIASES_HOLD("two aliases hold at the date; the one that begins later was taken"),
    NO_ALIAS_HOLDS("the name has aliases, but none at this date; the bare name was taken"),
    MEMBERSHIP_OVERLAPS("the membership does not hold for the whole date, but overlaps it, and was taken"),
    MEMBERSHIP_NEVER_HOLDS(
            "the bounds of the membership, narrowed to what is sure, leave no day; it holds for no event"),
    ID_ALIAS_WITHOUT_IDS("an alias on a provider's id does nothing, for no file of the dataset has this id"),
    MEMBER_MISSING("a member of the group is not in this input"),
    NO_SUCH_INTEREST("the configuration wants reports about this actor, but nobody in this input has this id or name"),
    NO_EVENTS_IN_YEAR("reports are wanted of this year, but no dataset has an event in it"),
    ALIAS_NOT_MET("no row of this input has this name, so the alias does nothing"),
    NOBODY("nobody in this edition has this id or name"),
    NO_PATTERN("events are shown of one actor, so a pattern does not work here; actors lists who there is"),
    DID_YOU_MEAN("did you mean this one?");

    private final String sentence;

    ActorRule(String sentence) {
        this.sentence = sentence;
    }

    /** The stable code, such as {@code no-alias-holds}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The finding in words. */
    public String sentence() {
        return sentence;
    }
}
