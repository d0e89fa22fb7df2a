package org.eventbrief.report.front;

import java.util.List;
import java.util.Optional;

/**
 * A page, without a medium.
 *
 * @param language of its words, as a BCP 47 tag
 * @param title names the page where it stands among others
 * @param kicker a line above the heading
 * @param heading the page's own
 * @param lead what the page is, in a sentence or two
 * @param logo the picture of whoever publishes it
 * @param skip invites to skip to the contents
 * @param contents names the list of sections
 * @param sections in reading order
 * @param footer lines at the end
 */
public record Page(
        String language,
        String title,
        String kicker,
        String heading,
        String lead,
        Optional<Logo> logo,
        String skip,
        String contents,
        List<Section> sections,
        List<String> footer) {
    /**
     * A picture.
     *
     * @param address one that holds the picture itself
     * @param name what it shows, in words
     */
    public record Logo(String address, String name) {}
}
