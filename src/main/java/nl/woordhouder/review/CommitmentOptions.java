// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentBadges;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.document.Document;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.Badge;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/** The open commitments that a sentence may mean: suggested by what they share, or sought by a person. */
@ApplicationScoped
class CommitmentOptions {
    private static final int SUGGESTED = 5;
    private static final int FOUND = 10;

    private final CommitmentRepository commitments;
    private final ReviewChoices choices;
    private final BusinessTime time;

    CommitmentOptions(CommitmentRepository commitments, ReviewChoices choices, BusinessTime time) {
        this.commitments = commitments;
        this.choices = choices;
        this.time = time;
    }

    /**
     * What there is to choose from, the best first.
     *
     * @param searched words to look for instead; blank for the suggestions
     * @param chosen the value of the option that was chosen, in whatever version; empty for the first
     */
    List<Option> of(ReviewCandidate sentence, Document document, String searched, String chosen) {
        return searched.isBlank() ? suggested(sentence, document, chosen) : found(searched, chosen);
    }

    /** What the history says of a decision that follows from a letter, unless a person writes something else. */
    static String reason(Document letter) {
        String day = letter.datedOn() == null ? "" : " van " + Dutch.dutchShort(letter.datedOn());
        return "Volgens ‘" + letter.title() + "’" + day;
    }

    private List<Option> suggested(ReviewCandidate sentence, Document letter, String chosen) {
        Ministry ministry = choices.ministryOf(sentence, letter);
        FulfilmentRanking ranking = new FulfilmentRanking(commitments.open().stream()
                .filter(open -> open.sourceDate() == null
                        || letter.datedOn() == null
                        || !open.sourceDate().isAfter(letter.datedOn()))
                .toList());
        List<Option> options = new ArrayList<>();
        ranking.best(
                        sentence.quote() + " " + sentence.subject(),
                        sentence.explanation().references(),
                        ministry == null ? null : ministry.code(),
                        SUGGESTED)
                .forEach(match -> commitments
                        .byNumber(match.number())
                        .ifPresent(meant -> options.add(option(meant, match.why(), chosen, options.isEmpty()))));
        return options;
    }

    private List<Option> found(String searched, String chosen) {
        CommitmentFilter filter = CommitmentFilter.everything(time.today())
                .withStatuses(CommitmentStatus.UNSETTLED)
                .withText(searched)
                .from(null, FOUND);
        List<Option> options = new ArrayList<>();
        commitments.page(filter).forEach(meant -> options.add(option(meant, "", chosen, options.isEmpty())));
        return options;
    }

    private Option option(Commitment meant, String why, String chosen, boolean first) {
        String value = meant.number() + "/" + meant.version();
        return new Option(
                value,
                meant.number(),
                meant.subject(),
                meant.quote(),
                meant.source().title(),
                meant.source().date(),
                CommitmentBadges.due(meant, time.today()),
                why,
                chosen.isEmpty() ? first : chosen.startsWith(meant.number() + "/"));
    }

    /**
     * A commitment to choose.
     *
     * @param value number and version, as forms send them
     * @param why why it is suggested; empty for one that was searched for
     */
    record Option(
            String value,
            String number,
            String subject,
            String quote,
            String sourceTitle,
            @Nullable LocalDate sourceDate,
            Badge badge,
            String why,
            boolean chosen) {}

    /**
     * The commitment that was chosen.
     *
     * @param version as the page showed it
     */
    record Chosen(String number, int version) {
        /** What a form sent; null when nothing that can be read was chosen. */
        static @Nullable Chosen read(String value) {
            String[] parts = value.split("/");
            return parts.length == 2 && parts[0].matches("[A-Z0-9-]{1,20}") && parts[1].matches("\\d{1,9}")
                    ? new Chosen(parts[0], Integer.parseInt(parts[1]))
                    : null;
        }
    }
}
