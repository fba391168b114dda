// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts on which a careless reader takes the square of their length. The bound is about twice what the slowest of them takes
 * with the quick compiler that tests run with, and a fraction of what a pass over all pairs of words would take; it is time
 * of this thread's own, so that a busy machine makes no difference. {@code -Dhostile.scale=10} makes the texts ten times as
 * long; the pace must stay the same.
 */
class HostileTextTest {
    private static final double NANOSECONDS_A_CHARACTER = 10_000;
    private static final int SCALE = Integer.getInteger("hostile.scale", 1);
    private static final int LENGTH = 500_000 * SCALE;
    private static final Extractor ENGINE = Extractor.standard();

    static {
        ENGINE.extract(new InventedDocuments(1).letter(), null);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("one line", "De dijk is hoog en het water ligt laag "),
                text("one word", "a"),
                text("round brackets", "("),
                text("closing brackets", "(a)"),
                text("square brackets", "["),
                text("marks of notes", "[footnoteRef:1]"),
                text("open notes", "[1: "),
                text("question marks", "?"),
                text("full stops", ". "),
                text("quotation marks", "«"),
                text("quotations", "« ik zal » "),
                text("straight quotation marks", "\" "),
                text("dashes", "— ik "),
                text("question labels", "Vraag 1\n"),
                text("answer labels", "Antwoord 2, 3 4 en 5\n"),
                text("speakers", "De heer De Wit (ZEE):\n"),
                text("chairs", "De voorzitter:\nDe toezeggingen zijn genoteerd.\n"),
                text("motions", "De Kamer, gehoord de beraadslaging, en gaat over tot de orde van de dag\n"),
                text("signatures", "De minister van Zeezaken,\n"),
                text("short lines", "a\n"),
                text("empty lines", "\n"),
                text("white space", "  \t"),
                text("capitals", "IK ZAL UW KAMER IN MEI INFORMEREN. "),
                text("capitals without end", "IK ZAL UW KAMER IN MEI INFORMEREN "),
                text("promises without end", "ik zal uw Kamer in mei informeren over de dijk, "),
                text("coordinated", "ik zal de Kamer informeren en "),
                text("subordinate", "dat ik de Kamer informeer, omdat "),
                text("relative", "een brief, die ik waarover zal sturen "),
                text("purposes", "om te "),
                text("verbs", "zal "),
                text("participles", "toegezegd "),
                text("motions and promises", "de motie toezegging "),
                text("dates", "op 3 mei 2026 "),
                text("bare dates", "3 mei "),
                text("dates in digits", "03-05-2026 "),
                text("digits", "1"),
                text("periods", "voor het einde van het eerste kwartaal van "),
                text("events", "na afronding van het onderzoek naar de "),
                text("clauses of time", "zodra dit is "),
                text("receivers", "aan de Kamer "),
                text("offices", "de minister van Zeezaken en "),
                text("hyphens", "motie-"),
                text("broken words", "toezeg-\n"),
                text("soft hyphens", "\u00ad"),
                text("combining marks", "e\u0301\u0301"),
                text("only marks", "\u0301"),
                text("ligatures", "ﬁ"),
                text("running heads", "Tweede Kamer, vergaderjaar 2025-2026\n"),
                text("marks of proceedings", " TK "),
                text("surrogates", "\ud83d\ude00"),
                text("half surrogates", "\ud83d"),
                text("zeros", "\0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void noTextTakesMoreThanItsLengthIsWorth(String name, String text) {
        long start = cpu();
        Extraction extraction = ENGINE.extract("Minister Jansen:\n" + text + "\nDe voorzitter:\nDank.\n", null);
        Extraction plain = ENGINE.extract(text, null);
        double pace = (cpu() - start) / (2.0 * text.length());
        System.out.printf("HostileTextTest: %-26s %5.0f ns a character%n", name, pace);
        assertThat(pace).as(name + ", nanoseconds a character").isLessThan(NANOSECONDS_A_CHARACTER);
        assertThat(extraction.text().text().length()).isLessThanOrEqualTo(2 * text.length() + 100);
        plain.candidates()
                .forEach(candidate -> assertThat(candidate.quote())
                        .isEqualTo(candidate.span().of(plain.text().text())));
    }

    private static Arguments text(String name, String piece) {
        return Arguments.of(name, piece.repeat(LENGTH / piece.length()));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
