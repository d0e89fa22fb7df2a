package org.eventbrief.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;

/** Finds rows of the user's tables that contradict each other; each error names the row and the first that says otherwise. */
final class ActorConsistency {
    private final String file;
    private final List<TableNotice> wrong = new ArrayList<>();

    private ActorConsistency(String file) {
        this.file = file;
    }

    static List<TableNotice> ofAliases(List<Alias> aliases, String file) {
        ActorConsistency check = new ActorConsistency(file);
        check.agree(
                aliases.stream().filter(alias -> !alias.actor().isEmpty()).toList(),
                TableRule.ACTOR_DIFFERS,
                Alias::actorId,
                Alias::actor);
        check.agree(
                aliases.stream().filter(alias -> alias.kind().isPresent()).toList(),
                TableRule.ACTOR_DIFFERS,
                Alias::actorId,
                Alias::kind);
        check.agree(
                aliases,
                TableRule.ALIAS_CLASH,
                alias -> List.of(alias.alias(), alias.dataset(), alias.valid()),
                Alias::actorId);
        return check.wrong;
    }

    static List<TableNotice> ofMemberships(List<Membership> memberships, List<Alias> aliases) {
        List<TableNotice> wrong = new ArrayList<>();
        Map<String, Membership> named = new HashMap<>();
        for (Membership row : memberships) {
            Membership first = row.group().isEmpty() ? row : named.computeIfAbsent(row.groupId(), id -> row);
            if (!first.group().equals(row.group())) {
                wrong.add(differing(row.file(), row.line(), TableRule.GROUP_DIFFERS, row.groupId(), first.line()));
            }
        }
        for (Membership row : GroupTree.of(memberships, aliases).cycles()) {
            wrong.add(new TableNotice(
                    row.file(),
                    row.line(),
                    TableRule.GROUP_CYCLE,
                    "\"" + row.member() + "\" in \"" + row.groupId() + "\""));
        }
        return wrong;
    }

    /** Rows that are about the same have to say the same. */
    private void agree(
            List<Alias> rows, TableRule rule, Function<Alias, Object> about, Function<Alias, Object> saying) {
        Map<Object, Alias> first = new HashMap<>();
        for (Alias row : rows) {
            Alias other = first.computeIfAbsent(about.apply(row), key -> row);
            if (!saying.apply(other).equals(saying.apply(row))) {
                String what = rule == TableRule.ALIAS_CLASH ? row.alias() : row.actorId();
                wrong.add(differing(file, row.line(), rule, what, other.line()));
            }
        }
    }

    private static TableNotice differing(String file, long line, TableRule rule, String what, long other) {
        return new TableNotice(file, line, rule, "\"" + what + "\" is described otherwise in line " + other);
    }
}
