package org.eventbrief.actor;

/**
 * An actor's identity: what stays when names change.
 *
 * @param dataset the dataset's code
 * @param id an id of the reference tables, or {@code <dataset>:<provider's id or name>}
 */
public record Who(String dataset, String id) {}
