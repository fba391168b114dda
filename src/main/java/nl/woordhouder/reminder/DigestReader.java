// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;

/** Reads from the register what there is to tell. Only confirmed and unsettled commitments are there (invariant I2). */
@ApplicationScoped
@Transactional
class DigestReader {
    private final CommitmentRepository commitments;

    DigestReader(CommitmentRepository commitments) {
        this.commitments = commitments;
    }

    Digest read(Contact reader, LocalDate day) {
        CommitmentFilter all = reader.readership().filter(day).withStatuses(EnumSet.copyOf(CommitmentStatus.UNSETTLED));
        CommitmentFilter dated = all.dueBetween(null, day.plusDays(Group.HORIZON_DAYS));
        CommitmentFilter undated = all.with(DuePart.UNDATED);
        try (Stream<Commitment> first = commitments.all(dated);
                Stream<Commitment> second = commitments.all(undated)) {
            return Digest.of(reader.id(), day, Stream.concat(first, second).map(DigestItem::of));
        }
    }

    /** How many commitments of the whole register are overdue. */
    long overdue(LocalDate day) {
        return commitments.count(CommitmentFilter.everything(day).with(DuePart.OVERDUE));
    }
}
