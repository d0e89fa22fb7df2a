package org.eventbrief.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a workbook as bare XML, read without any library for spreadsheets. */
record Parts(Map<String, Element> roots) {
    static Parts of(Path file) {
        Map<String, Element> roots = new TreeMap<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
                    if (roots.put(entry.getName(), root) != null) {
                        throw new AssertionError("Two parts " + entry.getName());
                    }
                }
            }
            return new Parts(roots);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    boolean has(String part) {
        return roots.containsKey(part);
    }

    List<String> named(String pattern) {
        return roots.keySet().stream().filter(part -> part.matches(pattern)).toList();
    }

    Element root(String part) {
        return Optional.ofNullable(roots.get(part)).orElseThrow(() -> new AssertionError("No part " + part));
    }

    /** All elements of a name, wherever they stand. */
    List<Element> elements(String part, String name) {
        List<Element> found = new ArrayList<>();
        var all = root(part).getElementsByTagNameNS("*", name);
        for (int at = 0; at < all.getLength(); at++) {
            found.add((Element) all.item(at));
        }
        return found;
    }

    /** How many elements stand in the first of a name. */
    int count(String part, String name) {
        return elements(part, name).stream()
                .findFirst()
                .map(group -> children(group).size())
                .orElse(0);
    }

    boolean isRelated(String part, String kind) {
        String relations = part.replaceAll("([^/]+)$", "_rels/$1.rels");
        return has(relations)
                && elements(relations, "Relationship").stream()
                        .anyMatch(relation -> relation.getAttribute("Type").endsWith("/" + kind));
    }

    /** The one part of a kind to which a part leads. */
    String related(String part, String kind) {
        String relations = part.replaceAll("([^/]+)$", "_rels/$1.rels");
        List<String> targets = elements(relations, "Relationship").stream()
                .filter(relation -> relation.getAttribute("Type").endsWith("/" + kind))
                .map(relation -> target(relations, relation.getAttribute("Target")))
                .toList();
        if (targets.size() != 1) {
            throw new AssertionError(part + " leads to " + targets);
        }
        return targets.get(0);
    }

    /** The part that a relation names, from the place of the relations. */
    static String target(String relations, String target) {
        Path folder = Path.of("/" + relations).resolve("../..").normalize();
        return folder.resolve(target).normalize().toString().substring(1);
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** An attribute's number, 0 if it is not there. */
    static int number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
