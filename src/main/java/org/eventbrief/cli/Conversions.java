package org.eventbrief.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Tells what is wrong with a value on the command line in words of its reader, who knows no Java. */
final class Conversions {
    private Conversions() {}

    static void register(CommandLine commands) {
        commands.registerConverter(LocalDate.class, Conversions::day);
        commands.registerConverter(int.class, Conversions::number);
        commands.registerConverter(Integer.class, Conversions::number);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new TypeConversionException("'" + text + "' is no day such as 2024-06-30");
        }
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException none) {
            throw new TypeConversionException("'" + text + "' is no whole number");
        }
    }
}
