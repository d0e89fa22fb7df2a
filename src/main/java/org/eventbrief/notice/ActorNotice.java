package org.eventbrief.notice;

/**
 * A finding about a name, an alias or a member.
 *
 * @param dataset the dataset, or empty where it concerns all
 * @param rule what was found
 * @param name the name, alias or member
 * @param events how many events it concerns, 0 where it concerns none in particular
 */
public record ActorNotice(String dataset, ActorRule rule, String name, long events) implements Notice {
    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public Severity severity() {
        return rule == ActorRule.ALIAS_NOT_MET ? Severity.INFO : Severity.WARNING;
    }

    @Override
    public String message() {
        if (rule == ActorRule.DID_YOU_MEAN) {
            return "did you mean \"" + Quoted.of(name) + "\" (" + dataset + ")?";
        }
        String where = dataset.isEmpty() ? "" : dataset + ": ";
        String often = events == 0 ? "" : events == 1 ? " (1 event)" : " (" + events + " events)";
        return where + "\"" + Quoted.of(name) + "\": " + rule.sentence() + often;
    }
}
