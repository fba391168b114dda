// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.woordhouder.web.ApiProblem;

/** The commitment that an address of the API names. */
@RequestScoped
class KnownCommitment {
    private final CommitmentRepository commitments;
    private final ApiScope scope;

    KnownCommitment(CommitmentRepository commitments, ApiScope scope) {
        this.commitments = commitments;
        this.scope = scope;
    }

    /**
     * The commitment with this number.
     *
     * @throws ApiProblem when there is none that the visitor may read
     */
    Commitment commitment(String number) {
        return Optional.of(number)
                .filter(text -> text.matches("[A-Z0-9-]{1,20}"))
                .flatMap(commitments::byNumber)
                .filter(scope::allows)
                .orElseThrow(() -> ApiProblem.notFound("Er is geen toezegging met dit nummer." + " Zoek haar op in "
                        + CommitmentResource.PATH + "; een nummer ziet eruit als WH-2026-0001."));
    }
}
