// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woordhouder.ministry.Committee;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.Choice;

/** What a ministry or committee is called in mail and on pages. */
@ApplicationScoped
class Readers {
    private static final String MINISTRY = "ministerie:";
    private static final String COMMITTEE = "commissie:";

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
        return committees.byAbbreviation(abbreviation).map(Readers::ofCommittee).orElseThrow();
    }

    /** All ministries and committees to choose from, the chosen one marked. */
    List<Choice> choices(String chosen) {
        Stream<Choice> ofMinistries = ministries.all().stream()
                .map(ministry -> choice(MINISTRY + ministry.code(), ofMinistry(ministry), chosen));
        Stream<Choice> ofCommittees = committees.all().stream()
                .map(committee -> choice(COMMITTEE + committee.abbreviation(), ofCommittee(committee), chosen));
        Choice none = new Choice("", "Kies een ministerie of commissie", chosen.isEmpty());
        return Stream.of(Stream.of(none), ofMinistries, ofCommittees)
                .flatMap(choices -> choices)
                .toList();
    }

    /** The readership of a choice; empty when it is none of them. */
    Optional<Readership> chosen(String value) {
        boolean offered = !value.isEmpty()
                && choices(value).stream().anyMatch(choice -> choice.value().equals(value));
        if (!offered) {
            return Optional.empty();
        }
        return Optional.of(
                value.startsWith(MINISTRY)
                        ? new Readership.OfMinistry(value.substring(MINISTRY.length()))
                        : new Readership.OfCommittee(value.substring(COMMITTEE.length())));
    }

    private static Choice choice(String value, Names names, String chosen) {
        String label = names.full() + " (" + names.abbreviation() + ")";
        return new Choice(value, Character.toUpperCase(label.charAt(0)) + label.substring(1), value.equals(chosen));
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
