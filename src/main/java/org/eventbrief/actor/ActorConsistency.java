package org.eventbrief.actor;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;

/** Finds rows of the table of aliases that contradict each other. */
final class ActorConsistency {
    private ActorConsistency() {}

    static List<TableNotice> check(List<Alias> aliases, String file) {
        List<TableNotice> wrong = new ArrayList<>();
        for (int i = 0; i < aliases.size(); i++) {
            for (int j = 0; j < i; j++) {
                compare(aliases.get(j), aliases.get(i), file, wrong);
            }
        }
        return wrong;
    }

    private static void compare(Alias a, Alias b, String file, List<TableNotice> wrong) {
        if (a.actorId().equals(b.actorId())) {
            if (differ(a.actor(), b.actor())
                    || (a.kind().isPresent()
                            && b.kind().isPresent()
                            && !a.kind().equals(b.kind()))) {
                wrong.add(new TableNotice(
                        file,
                        b.line(),
                        TableRule.ACTOR_DIFFERS,
                        "\"" + b.actorId() + "\" is described otherwise in line " + a.line()));
            }
        } else if (a.alias().equals(b.alias())
                && a.dataset().equals(b.dataset())
                && a.valid().equals(b.valid())) {
            wrong.add(new TableNotice(
                    file,
                    b.line(),
                    TableRule.ALIAS_CLASH,
                    "\"" + b.alias() + "\" is \"" + a.actorId() + "\" in line " + a.line()));
        }
    }

    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }
}
