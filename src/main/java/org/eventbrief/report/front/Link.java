package org.eventbrief.report.front;

/**
 * A link.
 *
 * @param text what a reader sees
 * @param name what it is called where nothing around it tells; begins with the text
 * @param href a path relative to the page, or an address on the web
 * @param detail what follows it, such as a size, or empty
 */
public record Link(String text, String name, String href, String detail) {
    /** A link that its text names. */
    public static Link of(String text, String href, String detail) {
        return new Link(text, text, href, detail);
    }
}
