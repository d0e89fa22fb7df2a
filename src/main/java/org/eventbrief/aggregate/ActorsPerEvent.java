package org.eventbrief.aggregate;

/** How many events of a dataset's year have so many distinct actors that are no groups. */
public record ActorsPerEvent(Dataset dataset, int year, int actors, long events) {}
