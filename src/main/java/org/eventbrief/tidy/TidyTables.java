package org.eventbrief.tidy;

import java.util.List;

/** All tidy tables of an edition: what other programs join on. */
public final class TidyTables {
    /** In the order in which they are described. */
    public static final List<TidyTable<?>> ALL = List.of(
            ActorTidy.years(),
            ActorTidy.types(),
            ActorTidy.months(),
            ActorTidy.countries(),
            DyadTidy.years(),
            DyadTidy.types(),
            DatasetTidy.years(),
            ActorTidy.actors(),
            DatasetTidy.groupMembers(),
            RejectedTidy.table(),
            UnplacedTidy.table(),
            RestatementTidy.table(),
            ReconciliationTidy.table());

    private TidyTables() {}
}
