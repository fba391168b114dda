// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentConfig;
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.IntakeResult;
import nl.woordhouder.document.LargeDocuments;
import nl.woordhouder.web.ApiProblem;
import nl.woordhouder.web.ApiValues;
import nl.woordhouder.web.Problem;
import nl.woordhouder.web.QueryReader;

/** Documents come in here from programs: one a request, its bytes as the body. */
@Path(DocumentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class DocumentResource {
    static final String PATH = "/v1/documenten";
    private static final int LONGEST_NAME = 200;

    private final DocumentIntake intake;
    private final DocumentRepository documents;
    private final LargeDocuments large;
    private final DocumentConfig config;
    private final Visitor visitor;

    DocumentResource(
            DocumentIntake intake,
            DocumentRepository documents,
            LargeDocuments large,
            DocumentConfig config,
            Visitor visitor) {
        this.intake = intake;
        this.documents = documents;
        this.large = large;
        this.config = config;
        this.visitor = visitor;
    }

    /** Stores and reads a document, and puts what it promises on the desk; the same bytes again give the same document. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response receive(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) throws IOException {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        String name = query.one(
                "naam",
                text -> Optional.of(text).filter(given -> given.length() <= LONGEST_NAME),
                "Geef de bestandsnaam, hooguit " + LONGEST_NAME + " tekens.");
        LocalDate date = query.one("datum", ApiValues::date, ApiValues.DATE_HINT);
        query.finish();
        refuseTooLarge(headers.getLength());
        try (SpooledBody spooled = SpooledBody.of(body, config.maxBytes())) {
            refuseTooLarge(spooled.size());
            return answer(large.inTurn(
                    spooled.size(),
                    () -> intake.receive(spooled.bytes(), name == null ? "document" : name, date, visitor.account())));
        }
    }

    private void refuseTooLarge(long bytes) {
        if (bytes > config.maxBytes()) {
            throw new ApiProblem(Problem.of(
                    413,
                    "Dit document is te groot: er past " + config.maxBytes() / (1024 * 1024)
                            + " MB. Lever het in delen aan."));
        }
    }

    @GET
    @Path("{nummer}")
    @Transactional
    public DocumentJson one(@PathParam("nummer") String number, @Context UriInfo uri) {
        new QueryReader(uri.getQueryParameters()).finish();
        return ApiValues.number(number)
                .flatMap(documents::findByIdOptional)
                .map(DocumentJson::of)
                .orElseThrow(() -> ApiProblem.notFound("Er is geen document met dit nummer."));
    }

    private Response answer(IntakeResult result) {
        if (result instanceof IntakeResult.Rejected rejected) {
            throw new ApiProblem(Problem.of(422, rejected.reason()));
        }
        boolean fresh = result instanceof IntakeResult.Received;
        long id = result instanceof IntakeResult.Received received
                ? received.documentId()
                : ((IntakeResult.AlreadyKnown) result).documentId();
        Document document = documents.findByIdOptional(id).orElseThrow();
        return Response.status(fresh ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create(PATH + "/" + id))
                .entity(DocumentJson.of(document))
                .build();
    }
}
