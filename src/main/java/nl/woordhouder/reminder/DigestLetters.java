// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.Dutch;

/** Puts a digest into words. */
@ApplicationScoped
class DigestLetters {
    /** A mail that lists more is not read; the register holds the rest. */
    static final int LINES_PER_GROUP = 25;

    private final Ministries ministries;
    private final Readers readers;
    private final Links links;

    DigestLetters(Ministries ministries, Readers readers, Links links) {
        this.ministries = ministries;
        this.readers = readers;
        this.links = links;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance text(DigestView digest);

        static native TemplateInstance html(DigestView digest);
    }

    Letter digest(Contact reader, Digest digest) {
        String counts = counts(digest, Group.LATE, Group.THIS_WEEK, Group.SOON, Group.AHEAD);
        return write(reader, digest, reader.escalation() ? "al twee weken of langer " + counts : counts);
    }

    /** @param digest with the one commitment that is late for the first time */
    Letter firstDayLate(Contact reader, Digest digest) {
        return write(reader, digest, "te laat: " + digest.in(Group.LATE).get(0).subject());
    }

    /** What a letter to this address is written from. */
    String basis(Contact reader, String recipient, Digest digest) {
        return Basis.of(reader, recipient, digest, readers.names(reader.readership()), links.to(""));
    }

    private Letter write(Contact reader, Digest digest, String news) {
        DigestView view = view(reader, digest, news);
        return new Letter(
                view.title(),
                Templates.text(view).render(),
                Templates.html(view).render());
    }

    private DigestView view(Contact reader, Digest digest, String news) {
        Readers.Names names = readers.names(reader.readership());
        boolean deputy = reader.pausedOn(digest.day());
        return new DigestView(
                title(news, names),
                deputy ? "vervanger van " + reader.name() : reader.name(),
                names.full(),
                Dutch.dutch(digest.day()),
                counts(digest, Group.values()),
                Arrays.stream(Group.values())
                        .filter(group -> digest.count(group) > 0)
                        .map(group -> part(group, digest))
                        .toList(),
                reason(reader, deputy) + names.full() + ".",
                links.to(names.registerPath()),
                links.preferences(reader.token()),
                links.to(reader.unsubscribePath(digest.day())));
    }

    private static String title(String news, Readers.Names names) {
        String frame = "Woordhouder:  (" + names.abbreviation() + ")";
        int room = OutboxMail.MAX_SUBJECT_LENGTH - frame.length();
        String shown = news.length() <= room ? news : news.substring(0, room - 1) + "…";
        return "Woordhouder: " + shown + " (" + names.abbreviation() + ")";
    }

    private static String reason(Contact reader, boolean deputy) {
        if (deputy) {
            return "U krijgt deze mail als vervanger van " + reader.name() + ", contactpersoon van ";
        }
        return reader.escalation()
                ? "U krijgt deze mail omdat u in Woordhouder staat voor escalaties van "
                : "U krijgt deze mail omdat u in Woordhouder staat als contactpersoon van ";
    }

    private static String counts(Digest digest, Group... groups) {
        return Stream.of(groups)
                .filter(group -> digest.count(group) > 0)
                .map(group -> Dutch.dutch(digest.count(group)) + " " + group.dutch())
                .collect(Collectors.joining(", "));
    }

    private DigestView.Part part(Group group, Digest digest) {
        List<DigestView.Line> lines = digest.in(group).stream()
                .limit(LINES_PER_GROUP)
                .map(item -> line(item, digest.day()))
                .toList();
        String word = group.dutch();
        return new DigestView.Part(
                Character.toUpperCase(word.charAt(0)) + word.substring(1),
                digest.count(group),
                group == Group.LATE,
                lines,
                digest.count(group) - lines.size());
    }

    private DigestView.Line line(DigestItem item, LocalDate day) {
        String ministry = ministries
                .byCode(item.answeringCode())
                .map(Ministry::abbreviation)
                .orElse(item.answeringCode());
        return new DigestView.Line(
                item.number(),
                item.subject(),
                ministry,
                when(item, day) + asked(item),
                links.commitment(item.number()));
    }

    private static String asked(DigestItem item) {
        return item.answerBy() == null
                ? ""
                : "; nadere toelichting gevraagd, uiterlijk " + Dutch.dutch(item.answerBy());
    }

    private static String when(DigestItem item, LocalDate day) {
        if (item.due() == null) {
            return "geen datum";
        }
        long days = ChronoUnit.DAYS.between(day, item.due());
        String until = " (uiterlijk " + Dutch.dutch(item.due()) + ")";
        if (days < 0) {
            return Dutch.days(-days) + " te laat" + until;
        }
        return (days == 0 ? "vandaag" : "nog " + Dutch.days(days)) + until;
    }
}
