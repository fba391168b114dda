// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.woordhouder.calendar.ICalendar.Event;
import org.junit.jupiter.api.Test;

/** Read back by a library that calendar programs use. */
class ICalendarTest {
    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final String GRIFFIE = "griffie@kamer.example";
    private static final String LINK = "https://woordhouder.example/register/WH-2026-0001";

    @Test
    void aDayIsAWholeDayUnderItsOwnName() throws ParserException, IOException {
        VEvent event = read(new Event("WH-2026-0001@woordhouder.example", 2, DAY, "Dijken", LINK, false));

        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("WH-2026-0001@woordhouder.example");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(DAY);
        assertThat(event.getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getUrl().getValue()).isEqualTo(LINK);
        assertThat(event.validate(true).hasErrors()).isFalse();
    }

    @Test
    void whatIsTakenBackIsCancelled() throws ParserException, IOException {
        VEvent event = read(new Event("WH-2026-0001@woordhouder.example", 3, DAY, "Dijken", LINK, true));

        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void wordsOfALetterStayWhatTheyAre() throws ParserException, IOException {
        String subject =
                "Één brief; over \\dijken, sluizen\nen €-bedragen 🦆 ".repeat(6).strip();

        VEvent event = read(new Event("a@b", 0, DAY, subject, LINK, false));

        assertThat(event.getSummary().getValue()).isEqualTo(subject);
    }

    @Test
    void noLineIsLongerThanTheStandardAllows() {
        String file = ICalendar.write(List.of(new Event("a@b", 0, DAY, "é€🦆".repeat(100), LINK, false)), GRIFFIE, AT);

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    private static VEvent read(Event event) throws ParserException, IOException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(ICalendar.write(List.of(event), GRIFFIE, AT)));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(calendar.getComponents()).hasSize(1);
        return (VEvent) calendar.getComponents().get(0);
    }
}
