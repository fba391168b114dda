// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.extraction.facts.Cabinets;
import nl.woordhouder.extraction.facts.OfficeHolders;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Speaker;
import nl.woordhouder.extraction.text.Speaker.Role;
import org.jspecify.annotations.Nullable;

/** Tells who promises: the office that a sentence names, else who speaks, else who signed. */
final class Promisers {
    /** "mijn collega Jansen", "mijn ambtgenoot van Zeezaken". */
    private static final Pattern COLLEAGUE = Pattern.compile("(?:mijn )?(?:collega|ambtgenoot)(?<who> .+)?");

    /** What leads to the portfolio of a colleague. */
    private static final Pattern PORTFOLIO = Pattern.compile("(?:van|voor) .+");

    private final String text;
    private final Sender sender;
    private final OfficeHolders holders;
    private final Cabinets cabinets;
    private final @Nullable LocalDate day;

    /** @param day the day of the document; null when it is not known */
    Promisers(String text, Sender sender, OfficeHolders holders, Cabinets cabinets, @Nullable LocalDate day) {
        this.text = text;
        this.sender = sender;
        this.holders = holders;
        this.cabinets = cabinets;
        this.day = day;
    }

    /**
     * Who promises.
     *
     * @param office the office; null when neither the sentence nor the document tells
     * @param person the family name of who holds it; null when that is not known
     */
    record Promiser(@Nullable String office, @Nullable String person) {}

    /** Who promises in a sentence that names an office, or none, and that somebody may speak. */
    Promiser of(@Nullable Span named, @Nullable Speaker speaker) {
        Promiser self = self(speaker);
        if (named == null) {
            return self;
        }
        Promiser other = named(named.of(text).replaceAll("\\s+", " "));
        boolean same = other.office() != null && other.office().equalsIgnoreCase(self.office());
        return same ? self : other;
    }

    private Promiser self(@Nullable Speaker speaker) {
        if (speaker == null) {
            return new Promiser(sender.office(), sender.person());
        }
        if (speaker.role() == Role.CHAIR) {
            return holders.onlyOne().map(this::held).orElse(new Promiser("minister", null));
        }
        String function = speaker.role() == Role.STATE_SECRETARY ? "staatssecretaris" : "minister";
        String office = holders.present(speaker.name())
                .or(() -> cabinets.office(speaker.name(), function, day))
                .or(() -> holders.theOnly(function))
                .orElse(function);
        return new Promiser(office, speaker.name());
    }

    private Promiser named(String words) {
        String office = Character.toLowerCase(words.charAt(0)) + words.substring(1);
        Matcher colleague = COLLEAGUE.matcher(office);
        if (colleague.matches()) {
            return colleague(office, colleague);
        }
        return held(holders.theOnly(office).orElse(cabinets.spelledOut(office)));
    }

    /** A colleague is known by name or by portfolio; otherwise the words themselves say most. */
    private Promiser colleague(String words, Matcher colleague) {
        String who =
                colleague.group("who") == null ? "" : colleague.group("who").strip();
        Optional<String> known = cabinets.office(who, "", day);
        if (known.isEmpty() && PORTFOLIO.matcher(who).matches()) {
            String office = cabinets.spelledOut("minister " + who);
            return new Promiser(office, person(office).orElse(null));
        }
        String person = who.isEmpty() ? null : Character.toUpperCase(who.charAt(0)) + who.substring(1);
        return new Promiser(known.orElse(words.replaceFirst("^mijn ", "")), person);
    }

    private Promiser held(String office) {
        return new Promiser(
                office, holders.holder(office).or(() -> person(office)).orElse(null));
    }

    private Optional<String> person(String office) {
        return day == null ? Optional.empty() : cabinets.person(office, day);
    }
}
