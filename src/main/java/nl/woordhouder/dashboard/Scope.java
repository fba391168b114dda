// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;

/** What the visitor may see of the register: somebody of a ministry only what that ministry promised or answers for. */
@RequestScoped
class Scope {
    private final Visitor visitor;
    private final BusinessTime time;

    Scope(Visitor visitor, BusinessTime time) {
        this.visitor = visitor;
        this.time = time;
    }

    Reach reach() {
        return new Reach(time.today(), visitor.onlyMinistry());
    }

    LocalDate today() {
        return time.today();
    }

    /** All that the visitor may see; every list and count starts here. */
    CommitmentFilter everything() {
        return reach().everything();
    }

    boolean isOneMinistry() {
        return visitor.onlyMinistry().isPresent();
    }

    boolean allows(Commitment commitment) {
        return visitor.onlyMinistry().map(commitment::concerns).orElse(true);
    }
}
