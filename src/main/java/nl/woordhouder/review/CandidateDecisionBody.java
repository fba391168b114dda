// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.ApiProblem;
import nl.woordhouder.web.BodyReader;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Problem;
import org.jspecify.annotations.Nullable;

/** A decision on a candidate as a program sends it: what it leaves out stays as the engine proposes. */
final class CandidateDecisionBody {
    private static final String DECISION = "besluit";
    private static final String REASON = "reden";
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST = 2_000;
    private static final String MINISTRY_HINT =
            "Gebruik een afkorting, naam of TOOI-code uit /v1/ministeries, bijvoorbeeld BZ.";

    /** The attribute of the body for each field of the form whose name differs. */
    private static final Map<String, String> ATTRIBUTES =
            Map.of("van", "vanafDatum", "tot", "vervalDatum", "reden-geen-datum", "redenGeenTermijn", "aan", "aanWie");

    private final BodyReader body;
    private final Ministries ministries;
    private final boolean rejection;

    CandidateDecisionBody(BodyReader body, Ministries ministries) {
        this.body = body;
        this.ministries = ministries;
        Boolean rejects = body.value(DECISION, CandidateDecisionBody::rejects, "Kies uit: aanvaarden, afwijzen.");
        if (rejects == null && body.node(DECISION).isMissingNode()) {
            body.refuse(DECISION, "Geef het besluit. Kies uit: aanvaarden, afwijzen.");
        }
        this.rejection = Boolean.TRUE.equals(rejects);
    }

    boolean isRejection() {
        return rejection;
    }

    /**
     * Why it is turned down; this ends the reading.
     *
     * @throws ApiProblem with everything that is wrong with the body
     */
    String rejection() {
        String reason = body.text(REASON, LONGEST_REASON);
        if (reason == null) {
            body.refuse(REASON, "Geef de reden waarom dit geen toezegging is.");
        }
        body.finish();
        return String.valueOf(reason);
    }

    /**
     * What is accepted; this ends the reading.
     *
     * @param check reads the form of the page, and notes what is wrong with it
     * @throws ApiProblem with everything that is wrong with the body
     */
    Amendments amendments(ReviewForm proposal, BiFunction<ReviewForm, FormErrors, Optional<Amendments>> check) {
        ReviewForm form = form(proposal);
        FormErrors errors = new FormErrors();
        Optional<Amendments> amendments = check.apply(form, errors);
        errors.all().stream()
                .filter(error -> error.field() != null)
                .forEach(error -> body.refuse(ATTRIBUTES.getOrDefault(error.field(), error.field()), error.message()));
        body.finish();
        return amendments.orElseThrow(
                () -> new ApiProblem(Problem.of(412, errors.all().get(0).message())));
    }

    private ReviewForm form(ReviewForm proposal) {
        String none = body.text("redenGeenTermijn", LONGEST);
        Ministry ministry = body.value("ministerie", ministries::byAnyName, MINISTRY_HINT);
        LocalDate until = body.date("vervalDatum");
        LocalDate from = body.date("vanafDatum");
        boolean term = until != null || none != null;
        return new ReviewForm(
                or("onderwerp", proposal.subject()),
                ministry == null ? proposal.ministry() : ministry.code(),
                or("commissie", proposal.committee()),
                term || from != null ? shown(from) : proposal.from(),
                term ? shown(until) : proposal.until(),
                term ? shown(none) : proposal.noDateReason(),
                or("aanWie", proposal.addressee()),
                or("soort", proposal.type()),
                or("voorwaarde", proposal.condition()));
    }

    private String or(String attribute, String proposed) {
        String given = body.text(attribute, LONGEST);
        return given == null ? proposed : given;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Optional<Boolean> rejects(String text) {
        return switch (text) {
            case "aanvaarden" -> Optional.of(false);
            case "afwijzen" -> Optional.of(true);
            default -> Optional.empty();
        };
    }
}
