// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<String> counts = Stream.of(Kind.values())
                .filter(happened::containsKey)
                .map(kind -> Dutch.dutch(happened.get(kind)) + " " + words(kind))
                .toList();
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

    private static String words(Kind kind) {
        return switch (kind) {
            case REGISTERED -> "nieuw in het register";
            case DUE_CHANGED -> "keer een nieuwe termijn";
            case STATUS_CHANGED -> "keer een nieuwe status";
            case ANSWERING_CHANGED -> "keer een ander antwoordend ministerie";
            case SOURCE_ADDED -> "keer een bron toegevoegd";
            case SOURCE_WITHDRAWN -> "keer een bron ingetrokken";
            case RELATED -> "keer bij een toezegging een verband gelegd";
            case UNRELATED -> "keer bij een toezegging een verband verwijderd";
            case QUESTION_ASKED -> "keer nadere toelichting gevraagd";
            case QUESTION_ANSWERED -> "keer nadere toelichting ontvangen";
            case REMAINDER_SET -> "keer een openstaand deel vastgelegd";
        };
    }
}
