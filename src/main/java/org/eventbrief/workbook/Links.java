package org.eventbrief.workbook;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays links over the cells of one sheet, as many as a sheet takes, and only to the web or to a sheet of the book. */
final class Links {
    // A sheet takes 65,530, but each stays in memory and slows down whoever opens the file.
    private static final int MOST = 10_000;
    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final XSSFSheet sheet;
    private final Map<String, String> sheetNames;
    private int count;

    /** Links of a sheet; the map leads from the names that sheets have in the book to those that they got. */
    Links(XSSFSheet sheet, Map<String, String> sheetNames) {
        this.sheet = sheet;
        this.sheetNames = sheetNames;
    }

    /** Lays the link if it is one; false says that the cell stays plain text. */
    boolean toWeb(int row, int column, String url) {
        Optional<String> address = webAddress(url);
        address.ifPresent(legal -> add(row, column, HyperlinkType.URL, legal));
        return address.isPresent();
    }

    void toSheet(int row, int column, String name) {
        String actual = sheetNames.getOrDefault(name, name);
        add(row, column, HyperlinkType.DOCUMENT, quoted(actual) + "!A1");
    }

    /** A sheet's name as it stands in a reference. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private Optional<String> webAddress(String url) {
        if (count >= MOST || url.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(url.strip());
            boolean web =
                    uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private void add(int row, int column, HyperlinkType type, String address) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        link.setCellReference(new CellReference(row, column));
        sheet.addHyperlink(link);
        count++;
    }
}
