// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.web.ApiConfig;

/** One commitment as an answer of the API. */
@ApplicationScoped
class CommitmentAnswers {
    private final CommitmentRegister register;
    private final EntityManager entities;
    private final Ministries ministries;
    private final BusinessTime time;
    private final ApiConfig api;
    private final ObjectMapper json;

    CommitmentAnswers(
            CommitmentRegister register,
            EntityManager entities,
            Ministries ministries,
            BusinessTime time,
            ApiConfig api,
            ObjectMapper json) {
        this.register = register;
        this.entities = entities;
        this.ministries = ministries;
        this.time = time;
        this.api = api;
        this.json = json;
    }

    /** What is told depends on the row and on today; how it is told, on the version of the API. */
    EntityTag tag(Commitment commitment) {
        return new EntityTag(commitment.version() + "-" + time.today() + "-" + api.version());
    }

    Response.ResponseBuilder ok(Commitment commitment, Fields fields) {
        return Response.ok(fields.of(detail(commitment), json)).tag(tag(commitment));
    }

    /** After a decision: the version is the one that the database gave it. */
    Response created(Commitment commitment) {
        entities.flush();
        return Response.created(URI.create(CommitmentResource.PATH + "/" + commitment.number()))
                .entity(detail(commitment))
                .tag(tag(commitment))
                .build();
    }

    private CommitmentJson detail(Commitment commitment) {
        return new CommitmentWriter(ministries.all(), time.today()).detail(commitment, register.history(commitment));
    }
}
