package org.eventbrief.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Mention;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;

/** Refuses an alias on a name that two actors of a dataset bear: which of them is meant cannot be guessed. */
final class NameClashes {
    private NameClashes() {}

    static void check(Reference reference, AliasBook book, List<Mention> mentions, KnownIds ids) {
        Set<String> datasets = mentions.stream().map(Mention::dataset).collect(Collectors.toSet());
        TreeMap<Long, TableNotice> wrong = new TreeMap<>();
        for (Alias alias : reference.aliases()) {
            for (String dataset : datasets) {
                List<String> met = ids.ofName(dataset, alias.alias()).stream()
                        .filter(id -> book.ofId(dataset, id).isEmpty())
                        .sorted(CodePoints.ORDER)
                        .toList();
                if (alias.speaksOf(dataset) && met.size() > 1) {
                    wrong.put(alias.line(), clash(reference.actorsFile(), alias, dataset, met));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Ending.WRONG_CONFIGURATION, List.copyOf(wrong.values()));
        }
    }

    private static TableNotice clash(String file, Alias alias, String dataset, List<String> ids) {
        String choices = ids.stream().map(id -> dataset + ":" + id).collect(Collectors.joining(", "));
        return new TableNotice(
                file,
                alias.line(),
                TableRule.ALIAS_MEETS_TWO_IDS,
                "\"" + alias.alias() + "\" is the name of " + choices);
    }
}
