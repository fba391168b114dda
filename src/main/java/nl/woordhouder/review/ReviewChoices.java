// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentType;
import nl.woordhouder.document.Document;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** What can be chosen on the review form, and what the engine's words mean there. */
@ApplicationScoped
class ReviewChoices {
    private final Ministries ministries;
    private final Committees committees;
    private final BusinessTime time;

    ReviewChoices(Ministries ministries, Committees committees, BusinessTime time) {
        this.ministries = ministries;
        this.committees = committees;
        this.time = time;
    }

    FormCheck check(ReviewForm form, FormErrors errors) {
        return new FormCheck(form, errors, ministries, committees);
    }

    /** The ministry of the office that promised, on the day of the document; null when the office does not tell. */
    @Nullable
    Ministry ministryOf(ReviewCandidate candidate, Document document) {
        return ministries.ofOffice(candidate.office(), day(document)).orElse(null);
    }

    ReviewView.Words words(ReviewCandidate candidate, Document document, ReviewForm form) {
        WordsFrom from = new WordsFrom(document.content(), candidate.span());
        String due = from.of(candidate.due().words());
        return new ReviewView.Words(
                words(from, candidate.subject(), form.subject()),
                promiser(from, candidate) + answering(form, day(document)),
                due.isEmpty() && candidate.due().words() != null
                        ? "«" + candidate.due().words() + "»"
                        : due,
                candidate.due().computation(),
                words(from, candidate.addressee(), form.addressee()),
                words(from, candidate.condition(), form.condition()));
    }

    private static String promiser(WordsFrom from, ReviewCandidate candidate) {
        if (candidate.office() == null) {
            return "De tekst noemt geen minister of staatssecretaris.";
        }
        return joined(" – ", joined(", ", candidate.office(), candidate.person()), from.where(candidate.office()));
    }

    List<Choice> ministries(ReviewForm form, Document document) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "Kies een ministerie", form.ministry().isEmpty()));
        for (Ministry ministry : ministries.all()) {
            Ministry now = ministries.answering(ministry.code(), day(document), time.today());
            String label =
                    ministry.label() + (now.code().equals(ministry.code()) ? "" : " (nu " + now.abbreviation() + ")");
            choices.add(new Choice(ministry.code(), label, ministry.code().equals(form.ministry())));
        }
        return choices;
    }

    List<Choice> committees(ReviewForm form) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "Geen of onbekend", form.committee().isEmpty()));
        committees
                .all()
                .forEach(one -> choices.add(new Choice(
                        one.abbreviation(), one.name(), one.abbreviation().equals(form.committee()))));
        return choices;
    }

    List<Choice> types(ReviewForm form) {
        return Arrays.stream(CommitmentType.values())
                .map(type -> new Choice(type.dutch(), type.dutch(), type.dutch().equals(form.type())))
                .toList();
    }

    private LocalDate day(Document document) {
        return document.datedOn() == null ? time.today() : document.datedOn();
    }

    private String answering(ReviewForm form, LocalDate day) {
        return ministries
                .byCode(form.ministry())
                .map(then -> ministries.answering(then.code(), day, time.today()))
                .filter(now -> !now.code().equals(form.ministry()))
                .map(now -> "; nu antwoordt " + now.abbreviation())
                .orElse("");
    }

    /** What the engine read where a person typed something else, and where it stands. */
    private static @Nullable String words(WordsFrom from, @Nullable String read, String typed) {
        if (read == null) {
            return null;
        }
        String told = read.equals(typed) ? "" : "In de brief gelezen: " + read;
        String all = joined("; ", told, from.of(read));
        return all.isEmpty() ? null : all;
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
