// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import nl.woordhouder.ministry.Committee;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;

/** What a ministry or committee is called in mail and on pages. */
@ApplicationScoped
class Readers {
    private final Ministries ministries;
    private final Committees committees;

    Readers(Ministries ministries, Committees committees) {
        this.ministries = ministries;
        this.committees = committees;
    }

    Names names(Readership readership) {
        if (readership instanceof Readership.OfMinistry of) {
            return ministries.byCode(of.code()).map(Readers::ofMinistry).orElseThrow();
        }
        String abbreviation = ((Readership.OfCommittee) readership).abbreviation();
        return committees.all().stream()
                .filter(committee -> committee.abbreviation().equals(abbreviation))
                .map(Readers::ofCommittee)
                .findFirst()
                .orElseThrow();
    }

    private static Names ofMinistry(Ministry ministry) {
        return new Names(
                ministry.abbreviation(),
                "het ministerie van " + ministry.name(),
                "/register?ministerie=" + ministry.abbreviation());
    }

    private static Names ofCommittee(Committee committee) {
        return new Names(
                committee.abbreviation(),
                "de commissie " + committee.name(),
                "/register?commissie=" + committee.abbreviation());
    }

    /** @param registerPath the same commitments in the register */
    record Names(String abbreviation, String full, String registerPath) {}
}
