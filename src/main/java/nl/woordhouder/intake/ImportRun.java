// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.IntakeResult;
import nl.woordhouder.document.LargeDocuments;
import nl.woordhouder.web.FullDisk;
import org.jboss.logging.Logger;

/** Reads what waits, one file after the other; several runs may work side by side. */
@ApplicationScoped
class ImportRun {
    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    private final ImportClaims claims;
    private final DocumentIntake intake;
    private final LargeDocuments large;
    private final BusinessTime time;

    ImportRun(ImportClaims claims, DocumentIntake intake, LargeDocuments large, BusinessTime time) {
        this.claims = claims;
        this.intake = intake;
        this.large = large;
        this.time = time;
    }

    /** Reads until nothing waits or the thread is interrupted. */
    void run() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            // How large the next one is shows only when it is in memory.
            more = large.inTurn(this::readNext);
        }
    }

    private boolean readNext() {
        Optional<ImportClaims.Claim> claim = claims.next();
        claim.ifPresent(this::read);
        return claim.isPresent();
    }

    private void read(ImportClaims.Claim claim) {
        try {
            settle(claim, intake.receive(claim.bytes(), claim.fileName(), claim.date(), claim.by()));
        } catch (RuntimeException oneFile) {
            if (FullDisk.isCauseOf(oneFile)) {
                // Nothing is wrong with this file: it waits until there is room.
                claims.release(claim.id());
                throw oneFile;
            }
            // Whatever is wrong with one file (a bug): it must not hold up the rest.
            LOG.errorf(oneFile, "Import item %d could not be read", claim.id());
            claims.settle(
                    claim.id(),
                    ImportItem.State.REFUSED,
                    null,
                    "Dit bestand kon niet worden verwerkt; de oorzaak staat in het logboek. Lever het later opnieuw aan.");
        }
    }

    private void settle(ImportClaims.Claim claim, IntakeResult result) {
        IntakeLine line = IntakeLine.of(result, time);
        if (result instanceof IntakeResult.Received received) {
            claims.settle(claim.id(), ImportItem.State.READ, received.documentId(), line.message());
        } else if (result instanceof IntakeResult.AlreadyKnown known) {
            // A reader before us may have died between storing the document and telling so.
            ImportItem.State state = claim.attempt() > 1 ? ImportItem.State.READ : ImportItem.State.KNOWN;
            claims.settle(claim.id(), state, known.documentId(), line.message());
        } else {
            claims.settle(claim.id(), ImportItem.State.REFUSED, null, line.message());
        }
    }
}
