// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.commitment.CommitmentEvent.Kind;
import nl.woordhouder.commitment.CommitmentRegister.Decided;
import nl.woordhouder.commitment.Happenings;
import nl.woordhouder.dashboard.Worklist.Happened;
import nl.woordhouder.dashboard.Worklist.SinceVisit;
import nl.woordhouder.web.Dutch;
import nl.woordhouder.web.Frame;

/** What happened in the register, as far as the visitor sees it, since the visitor signed in the time before. */
@RequestScoped
class SinceVisits {
    private static final int SHOWN = 5;

    private final Visitor visitor;
    private final Happenings happenings;
    private final Frame frame;

    SinceVisits(Visitor visitor, Happenings happenings, Frame frame) {
        this.visitor = visitor;
        this.happenings = happenings;
        this.frame = frame;
    }

    /** Empty on the first visit. */
    Optional<SinceVisit> ofVisitor() {
        return visitor.previousVisit().map(this::since);
    }

    private SinceVisit since(Instant visit) {
        Map<Kind, Long> happened = happenings.counts(visit, visitor.onlyMinistry());
        List<String> counts = new ArrayList<>();
        count(counts, happened, Kind.REGISTERED, "nieuw in het register");
        count(counts, happened, Kind.DUE_CHANGED, "keer een nieuwe termijn");
        count(counts, happened, Kind.STATUS_CHANGED, "keer een nieuwe status");
        count(counts, happened, Kind.ANSWERING_CHANGED, "keer een ander antwoordend ministerie");
        return new SinceVisit(
                frame.moment(visit),
                counts,
                happenings.latest(visit, visitor.onlyMinistry(), SHOWN).stream()
                        .map(SinceVisits::line)
                        .toList());
    }

    private static Happened line(Decided decided) {
        String what = decided.event().kind() == Kind.STATUS_CHANGED
                ? decided.event().newValue()
                : decided.event().kind().dutch();
        return new Happened(decided.commitment().number(), decided.commitment().subject(), what);
    }

    private static void count(List<String> counts, Map<Kind, Long> happened, Kind kind, String words) {
        Long count = happened.get(kind);
        if (count != null) {
            counts.add(Dutch.dutch(count) + " " + words);
        }
    }
}
