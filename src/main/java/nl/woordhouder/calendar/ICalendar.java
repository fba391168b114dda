// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes days for calendar programs (iCalendar, RFC 5545). */
public final class ICalendar {
    /** RFC 5545, 3.1: a line has no more octets; what follows continues on the next, after a space. */
    private static final int LINE_OCTETS = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private ICalendar() {}

    /**
     * A day in a calendar.
     *
     * @param uid the same for ever: by it a program recognises the event
     * @param sequence goes up with each change
     * @param cancelled takes the event out of the calendar
     */
    public record Event(String uid, int sequence, LocalDate day, String summary, String link, boolean cancelled) {}

    /**
     * A file of whole days.
     *
     * @param organizer the address of who publishes them (RFC 5546, 3.2.1)
     */
    public static String write(List<Event> events, String organizer, Instant at) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Woordhouder//Toezeggingen//NL");
        line(file, "METHOD:PUBLISH");
        events.forEach(event -> write(file, event, organizer, at));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static void write(StringBuilder file, Event event, String organizer, Instant at) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + text(event.uid()));
        line(file, "ORGANIZER:mailto:" + organizer);
        line(file, "SEQUENCE:" + event.sequence());
        line(file, "DTSTAMP:" + STAMP.format(at));
        line(file, "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.day()));
        line(
                file,
                "DTEND;VALUE=DATE:"
                        + DateTimeFormatter.BASIC_ISO_DATE.format(event.day().plusDays(1)));
        line(file, "SUMMARY:" + text(event.summary()));
        line(file, "URL:" + event.link());
        line(file, "STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        // A due date keeps nobody from meeting that day.
        line(file, "TRANSP:TRANSPARENT");
        line(file, "END:VEVENT");
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    private static void line(StringBuilder file, String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                file.append(END).append(' ');
                octets = 1;
            }
            file.append(character);
            octets += size;
        }
        file.append(END);
    }
}
