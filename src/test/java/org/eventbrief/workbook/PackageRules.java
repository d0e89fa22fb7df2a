package org.eventbrief.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * The rules between a workbook's parts that no schema holds, and for which spreadsheets offer to repair a file: names that
 * must be there, be unique, or be the same in two places.
 */
public final class PackageRules {
    private final Parts parts;
    private final List<String> broken = new ArrayList<>();

    private PackageRules(Parts parts) {
        this.parts = parts;
    }

    /** What is wrong with a file, a sentence each; nothing for a good one. */
    public static List<String> brokenIn(Path file) {
        PackageRules rules = new PackageRules(Parts.of(file));
        rules.relations();
        rules.workbook();
        rules.styles();
        rules.tables();
        rules.parts.named("xl/worksheets/sheet\\d+\\.xml").forEach(rules::sheet);
        rules.parts.named("xl/drawings/drawing\\d+\\.xml").forEach(rules::drawing);
        return rules.broken;
    }

    private void relations() {
        for (String part : parts.named("(.*/)?_rels/.*\\.rels")) {
            Set<String> ids = new HashSet<>();
            for (Element relation : parts.elements(part, "Relationship")) {
                require(ids.add(relation.getAttribute("Id")), part, "an id twice");
                boolean outside = relation.getAttribute("TargetMode").equals("External");
                String target = Parts.target(part, relation.getAttribute("Target"));
                require(outside || parts.has(target), part, "leads to " + target + ", which is not there");
            }
        }
        Set<String> typed = new HashSet<>();
        Set<String> endings = new HashSet<>();
        parts.elements("[Content_Types].xml", "Override")
                .forEach(type -> typed.add(type.getAttribute("PartName").substring(1)));
        parts.elements("[Content_Types].xml", "Default").forEach(type -> endings.add(type.getAttribute("Extension")));
        for (String part : parts.named(".*")) {
            String ending = part.substring(part.lastIndexOf('.') + 1);
            boolean known = typed.contains(part) || (endings.contains(ending) && !ending.equals("xml"));
            require(known || part.equals("[Content_Types].xml"), part, "has no type");
        }
    }

    private void workbook() {
        Set<String> names = new HashSet<>();
        Set<String> ids = new HashSet<>();
        List<Element> sheets = parts.elements("xl/workbook.xml", "sheet");
        for (Element sheet : sheets) {
            String name = sheet.getAttribute("name");
            require(names.add(name.toUpperCase(Locale.ROOT)), name, "is the name of two sheets");
            require(name.length() <= 31 && !name.matches(".*[\\\\/:*?\\[\\]].*|'.*|.*'|"), name, "is no sheet's name");
            require(ids.add(sheet.getAttribute("sheetId")), name, "has another sheet's id");
        }
        Set<String> defined = new HashSet<>();
        for (Element name : parts.elements("xl/workbook.xml", "definedName")) {
            String scope = name.getAttribute("localSheetId");
            require(defined.add(scope + name.getAttribute("name")), name.getAttribute("name"), "is defined twice");
            require(name.getAttribute("name").matches("_xlnm\\.Print_(Titles|Area)"), scope, "defines another name");
            String own = sheets.get(Integer.parseInt(scope)).getAttribute("name");
            String words = name.getTextContent().replace("''", "'").replaceAll("^'|'(?=!)|(?<=,)'", "");
            require(words.startsWith(own + "!"), name.getTextContent(), "is not on its sheet " + own);
        }
    }

    private void styles() {
        String part = "xl/styles.xml";
        for (String group : List.of("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs")) {
            for (Element all : parts.elements(part, group)) {
                require(
                        all.getAttribute("count")
                                .equals("" + Parts.children(all).size()),
                        group,
                        "miscounted");
            }
        }
        Set<String> names = new HashSet<>();
        int masters = parts.count(part, "cellStyleXfs");
        for (Element style : parts.elements(part, "cellStyle")) {
            require(names.add(style.getAttribute("name")), style.getAttribute("name"), "is two styles' name");
            require(Integer.parseInt(style.getAttribute("xfId")) < masters, part, "names a look that is not there");
        }
        Set<String> formats = new HashSet<>();
        parts.elements(part, "numFmt").forEach(format -> formats.add(format.getAttribute("numFmtId")));
        for (Element look : parts.elements(part, "xf")) {
            require(Parts.number(look, "fontId") < parts.count(part, "fonts"), part, "has no such font");
            require(Parts.number(look, "fillId") < parts.count(part, "fills"), part, "has no such fill");
            require(Parts.number(look, "borderId") < parts.count(part, "borders"), part, "has no such border");
            require(Parts.number(look, "xfId") < masters, part, "has no such look");
            int format = Parts.number(look, "numFmtId");
            require(format < 164 || formats.contains("" + format), part, "has no number format " + format);
        }
    }

    private void tables() {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (String part : parts.named("xl/tables/.*\\.xml")) {
            Element table = parts.root(part);
            String name = table.getAttribute("displayName");
            require(ids.add(table.getAttribute("id")), part, "has another table's id");
            require(names.add(name.toUpperCase(Locale.ROOT)), name, "is two tables' name");
            require(name.matches("[A-Za-z_][A-Za-z0-9_.]{0,254}"), name, "is no table's name");
            require(!name.matches("(?i)[a-z]{1,3}[0-9]+|r|c|r[0-9]+c[0-9]+"), name, "is a cell's name");
            require(name.equals(table.getAttribute("name")), part, "has two names");
            List<String> order =
                    Parts.children(table).stream().map(Element::getLocalName).toList();
            require(
                    order.equals(List.of("autoFilter", "tableColumns", "tableStyleInfo", "extLst")),
                    part,
                    "is in the order " + order);
        }
        require(ids.size() == parts.count("xl/workbook.xml", "sheets"), "xl/tables", "not one for each sheet");
    }

    private void sheet(String part) {
        Cells cells = Cells.of(parts, part);
        broken.addAll(cells.broken());
        Element table = parts.root(parts.related(part, "table"));
        broken.addAll(TableRules.brokenIn(table, cells));
        Set<String> priorities = new HashSet<>();
        for (Element rule : parts.elements(part, "cfRule")) {
            require(priorities.add(rule.getAttribute("priority")), part, "two rules of one priority");
            require(Parts.number(rule, "priority") >= 1, part, "a rule without a priority");
            require(
                    !rule.hasAttribute("dxfId") || Parts.number(rule, "dxfId") < parts.count("xl/styles.xml", "dxfs"),
                    part,
                    "a rule without its format");
        }
        parts.elements(part, "oddFooter")
                .forEach(foot -> require(foot.getTextContent().length() <= 255, part, "a foot that is too long"));
        require(parts.elements(part, "hyperlink").size() <= 65_530, part, "too many links");
        boolean commented = parts.isRelated(part, "comments");
        require(commented == !parts.elements(part, "legacyDrawing").isEmpty(), part, "comments without their boxes");
        if (commented) {
            comments(parts.related(part, "comments"), parts.related(part, "vmlDrawing"));
        }
        for (String kind : List.of("dataValidation", "mergeCell")) {
            require(parts.elements(part, kind).isEmpty(), part, "has a " + kind);
        }
    }

    private void drawing(String part) {
        Set<String> ids = new HashSet<>();
        for (Element shape : parts.elements(part, "cNvPr")) {
            require(ids.add(shape.getAttribute("id")), part, "two shapes of one id");
            require(!shape.getAttribute("descr").isBlank(), part, "a chart without alt text");
            require(!shape.getAttribute("name").isBlank(), part, "a chart without a name");
        }
    }

    private void comments(String part, String boxes) {
        int authors = parts.elements(part, "author").size();
        Set<String> cells = new HashSet<>();
        for (Element comment : parts.elements(part, "comment")) {
            require(cells.add(comment.getAttribute("ref")), part, "two comments on one cell");
            require(Parts.number(comment, "authorId") < authors, part, "a comment of nobody");
            require(comment.getTextContent().length() <= 32_767, part, "a comment that is too long");
        }
        List<Element> shapes = parts.elements(boxes, "shape");
        require(shapes.size() == cells.size(), boxes, "not a box for each comment");
        require(
                shapes.stream().map(box -> box.getAttribute("id")).distinct().count() == shapes.size(),
                boxes,
                "two boxes of one id");
        List<Element> rows = parts.elements(boxes, "Row");
        List<Element> columns = parts.elements(boxes, "Column");
        IntStream.range(0, rows.size())
                .mapToObj(at -> Cells.name(
                        Integer.parseInt(columns.get(at).getTextContent().strip()),
                        Integer.parseInt(rows.get(at).getTextContent().strip())))
                .forEach(cell -> require(cells.contains(cell), boxes, "a box at " + cell));
    }

    private void require(boolean holds, String where, String otherwise) {
        if (!holds) {
            broken.add(where + ": " + otherwise);
        }
    }
}
