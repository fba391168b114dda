// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import nl.woordhouder.extraction.facts.OfficeHolders;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Speaker;
import nl.woordhouder.extraction.text.Speaker.Role;
import org.jspecify.annotations.Nullable;

/** Tells who promises: the office that a sentence names, else who speaks, else who signed. */
final class Promisers {
    private final String text;
    private final Sender sender;
    private final OfficeHolders holders;

    Promisers(String text, Sender sender, OfficeHolders holders) {
        this.text = text;
        this.sender = sender;
        this.holders = holders;
    }

    /** The office of who promises; null when neither the sentence nor the document tells. */
    @Nullable
    String office(@Nullable Span named, @Nullable Speaker speaker) {
        if (named != null) {
            String words = named.of(text);
            String office = Character.toLowerCase(words.charAt(0)) + words.substring(1);
            return holders.theOnly(office).orElse(office);
        }
        if (speaker == null) {
            return sender.office();
        }
        return holders.officeOf(speaker)
                .orElse(speaker.role() == Role.STATE_SECRETARY ? "staatssecretaris" : "minister");
    }

    /** The family name of who speaks or signed, or null. */
    @Nullable
    String person(@Nullable Speaker speaker) {
        return speaker == null ? sender.person() : speaker.name();
    }
}
