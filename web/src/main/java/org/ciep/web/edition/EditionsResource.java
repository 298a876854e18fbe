package org.ciep.web.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.EditionService;
import org.ciep.edition.EditionView;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.ListJson;
import org.jspecify.annotations.Nullable;

/** Editions, read by everybody, planned by administrators. */
@Path("/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EditionsResource {

    @Inject
    EditionDirectory directory;

    @Inject
    EditionService editions;

    @Inject
    Idempotent idempotent;

    @Context
    UriInfo uri;

    @GET
    public ListJson<EditionJson> listEditions() {
        return new ListJson<>(directory.editions().stream().map(EditionJson::of).toList());
    }

    @POST
    public Response createEdition(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key, @NotNull @Valid NewEditionJson request) {
        return idempotent.answer(key, request, () -> {
            var created = editions.create(request.number(), request.plan());
            return Response.created(uri.getAbsolutePathBuilder()
                            .path(String.valueOf(created.number()))
                            .build())
                    .tag(String.valueOf(created.version()))
                    .entity(EditionJson.of(created))
                    .build();
        });
    }

    @GET
    @Path("{edition}")
    public Response getEdition(@PathParam("edition") int number) {
        return answer(directory.edition(number));
    }

    @PUT
    @Path("{edition}")
    public Response changeEdition(
            @PathParam("edition") int number,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid EditionPlanJson request) {
        return answer(editions.change(number, IfMatch.require(expected), request.plan()));
    }

    private static Response answer(EditionView edition) {
        return Response.ok(EditionJson.of(edition))
                .tag(String.valueOf(edition.version()))
                .build();
    }
}
