package org.eventbrief.source;

/**
 * How one provider's columns become events, and how the provider wants to be named.
 *
 * @param name of the format
 * @param dataset the code of the dataset
 * @param title of the dataset
 * @param provider who makes it
 * @param licence on which terms
 * @param citation as the provider asks; {@code {release}} and {@code {accessed}} are to be filled in
 * @param url where it is found, or empty
 * @param directed whether side 1 acts towards side 2
 * @param show how much of its rows a report may show
 * @param joined whether rows of one id and timestamp are one event
 * @param alwaysPartial whether its years count as partial unless the configuration states what is covered
 * @param columns its columns
 * @param meaning what its cells mean
 */
public record SourceFormat(
        String name,
        String dataset,
        String title,
        String provider,
        String licence,
        String citation,
        String url,
        boolean directed,
        Show show,
        boolean joined,
        boolean alwaysPartial,
        FormatColumns columns,
        FormatMeaning meaning) {
    /** Whether its ids of actors are CAMEO codes, from which names can be composed. */
    public boolean hasCameoActors() {
        return meaning.kinds().cameo().isPresent();
    }

    /** Whether each release has all events, so that two releases may not be read together. */
    public boolean releasedWhole() {
        return !meaning.releases().isEmpty();
    }
}
