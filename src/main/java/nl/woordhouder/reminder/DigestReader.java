// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;

/** Reads from the register what there is to tell. Only confirmed and unsettled commitments are there (invariant I2). */
@ApplicationScoped
@Transactional
class DigestReader {
    private final CommitmentRepository commitments;
    private final Ladders ladders;

    DigestReader(CommitmentRepository commitments, Ladders ladders) {
        this.commitments = commitments;
        this.ladders = ladders;
    }

    /**
     * Reads for several readers on one day: who reads about the same is told the same, so the register is asked once. Only
     * for use in one transaction.
     */
    Function<Contact, Digest> forMany(LocalDate day) {
        Map<Shared, Digest> read = new HashMap<>();
        return reader -> read.computeIfAbsent(Shared.by(reader), any -> read(reader, day))
                .of(reader.id(), ladders.of(reader));
    }

    Digest read(Contact reader, LocalDate day) {
        CommitmentFilter all = reader.readership().filter(day).withStatuses(EnumSet.copyOf(CommitmentStatus.UNSETTLED));
        Ladder ladder = ladders.of(reader);
        if (reader.escalation()) {
            CommitmentFilter longOverdue = all.dueBetween(null, day.minusDays(Step.OVERDUE_14.daysFromDue()));
            return Digest.of(reader.id(), day, ladder, items(longOverdue));
        }
        CommitmentFilter dated = all.dueBetween(null, day.plusDays(Group.HORIZON_DAYS));
        CommitmentFilter undated = all.with(DuePart.UNDATED);
        Stream<DigestItem> shown = commitments.page(undated.from(null, DigestLetters.LINES_PER_GROUP)).stream()
                .map(DigestItem::of);
        return Digest.of(reader.id(), day, ladder, Stream.concat(items(dated), shown))
                .withUndated(commitments.count(undated));
    }

    /** Without the words of the letters: somebody may have to hear of thousands. */
    private Stream<DigestItem> items(CommitmentFilter filter) {
        return commitments.rows(filter, DigestItem.COLUMNS, DigestItem.class).stream();
    }

    /** How many commitments of the whole register are overdue. */
    long overdue(LocalDate day) {
        return commitments.count(CommitmentFilter.everything(day).with(DuePart.OVERDUE));
    }

    /** What readers have in common who are told the same. */
    private record Shared(Readership readership, boolean escalation) {
        static Shared by(Contact reader) {
            return new Shared(reader.readership(), reader.escalation());
        }
    }
}
