package org.eventbrief.source;

/**
 * What a row says of somebody.
 *
 * @param name cleaned
 * @param id the provider's, or empty
 * @param country the provider's code of the actor's country, or empty
 * @param type the provider's code of the actor's type, or empty
 */
record Naming(String name, String id, String country, String type) {}
