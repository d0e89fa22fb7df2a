package org.eventbrief.tidy;

/**
 * Where a dataset's events come from, as a data package tells it; what is not known is empty.
 *
 * @param title the dataset as its provider calls it, with its release
 * @param release the release
 * @param url where it is described
 * @param licence under which it may be used
 * @param citation ready to copy
 */
public record TidySource(String title, String release, String url, String licence, String citation) {}
