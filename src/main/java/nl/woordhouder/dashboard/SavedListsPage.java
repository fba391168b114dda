// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The visitor's own saved lists: named, followed in a calendar or a feed reader, removed. */
@Path("/overzichten")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class SavedListsPage {
    private static final String HERE = "/overzichten";

    private final SavedLists lists;
    private final SavedListViews views;
    private final RegisterFilters filters;
    private final Visitor visitor;
    private final Frame frame;

    SavedListsPage(SavedLists lists, SavedListViews views, RegisterFilters filters, Visitor visitor, Frame frame) {
        this.lists = lists;
        this.views = views;
        this.filters = filters;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<SavedListView> lists, @Nullable Refused refused, FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(views.ofVisitor(), null, new FormErrors());
    }

    /** Keeps the filters that the form of the register sent along. */
    @POST
    public Response add(MultivaluedMap<String, String> fields) {
        RegisterQuery query = RegisterQuery.of(fields).firstPage();
        FormErrors errors = new FormErrors();
        filters.read(query, errors);
        if (errors.isEmpty()) {
            lists.add(visitor.account(), name(fields), query, errors);
        }
        return errors.isEmpty()
                ? frame.then(query.url(), "Het overzicht ‘" + name(fields) + "’ is bewaard.")
                : refused(new Refused(null, name(fields), query.fields()), errors);
    }

    @POST
    @Path("{id}")
    public Response rename(@RestPath long id, MultivaluedMap<String, String> fields) {
        FormErrors errors = new FormErrors();
        lists.rename(visitor.account(), known(id), name(fields), errors);
        return errors.isEmpty()
                ? frame.then(HERE, "Het overzicht heet nu ‘" + name(fields) + "’.")
                : refused(new Refused(id, name(fields), List.of()), errors);
    }

    @POST
    @Path("{id}/verwijderen")
    public Response remove(@RestPath long id) {
        lists.remove(visitor.account(), known(id));
        return frame.then(HERE, "Het overzicht is verwijderd. De toezeggingen zelf veranderen niet.");
    }

    @POST
    @Path("{id}/link")
    public Response publish(@RestPath long id) {
        lists.publish(visitor.account(), known(id));
        return frame.then(HERE, "Er is een nieuwe link gemaakt. Wie hem heeft, kan dit overzicht volgen.");
    }

    @POST
    @Path("{id}/link/intrekken")
    public Response revoke(@RestPath long id) {
        lists.revoke(visitor.account(), known(id));
        return frame.then(HERE, "De link is ingetrokken en werkt niet meer.");
    }

    private long known(long id) {
        return lists.find(visitor.account(), id).map(SavedList::id).orElseThrow(NotFoundException::new);
    }

    private Response refused(Refused form, FormErrors errors) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.list(views.ofVisitor(), form, errors))
                .build();
    }

    private static String name(MultivaluedMap<String, String> fields) {
        return Optional.ofNullable(fields.getFirst(SavedLists.NAME))
                .map(String::strip)
                .orElse("");
    }

    /**
     * A name that could not be given.
     *
     * @param id the list that keeps its old name; null for a new list
     * @param fields the filters of a new list
     */
    record Refused(@Nullable Long id, String name, List<RegisterQuery.Field> fields) {}
}
