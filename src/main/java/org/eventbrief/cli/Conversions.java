package org.eventbrief.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Tells what is wrong with a value on the command line in words of its reader, who knows no Java.
 *
 * <p>Classes, not lambdas: where a lambda is of an interface compiled for Java 5, as picocli's are, JDK 17 breaks down when it
 * archives the classes of a run.
 */
final class Conversions {
    private Conversions() {}

    static void register(CommandLine commands) {
        commands.registerConverter(LocalDate.class, new Day());
        commands.registerConverter(int.class, new WholeNumber());
        commands.registerConverter(Integer.class, new WholeNumber());
    }

    /** A day as ISO 8601 writes it. */
    private static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException none) {
                throw new TypeConversionException("'" + text + "' is no day such as 2024-06-30");
            }
        }
    }

    /** A number without decimals. */
    private static final class WholeNumber implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException none) {
                throw new TypeConversionException("'" + text + "' is no whole number");
            }
        }
    }
}
