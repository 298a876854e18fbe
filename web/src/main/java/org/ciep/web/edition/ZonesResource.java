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
import org.ciep.edition.CategoryDirectory;
import org.ciep.edition.CategoryService;
import org.ciep.edition.ZoneView;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.ListJson;
import org.jspecify.annotations.Nullable;

/** Parts of the venue, read by everybody, kept by administrators. */
@Path("/zones")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ZonesResource {

    @Inject
    CategoryDirectory directory;

    @Inject
    CategoryService categories;

    @Inject
    Idempotent idempotent;

    @Context
    UriInfo uri;

    @GET
    public ListJson<ZoneJson> listZones() {
        return new ListJson<>(directory.zones().stream().map(ZoneJson::of).toList());
    }

    @POST
    public Response addZone(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key, @NotNull @Valid NewZoneJson request) {
        return idempotent.answer(key, request, () -> {
            var added = categories.addZone(request.code(), request.name().texts());
            return answer(
                    Response.created(
                            uri.getAbsolutePathBuilder().path(added.code()).build()),
                    added);
        });
    }

    @GET
    @Path("{zone}")
    public Response getZone(@PathParam("zone") String code) {
        return answer(Response.ok(), directory.zone(code));
    }

    @PUT
    @Path("{zone}")
    public Response changeZone(
            @PathParam("zone") String code,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid ZoneNameJson request) {
        return answer(
                Response.ok(),
                categories.renameZone(
                        code, IfMatch.require(expected), request.name().texts()));
    }

    private static Response answer(Response.ResponseBuilder response, ZoneView zone) {
        return response.entity(ZoneJson.of(zone))
                .tag(String.valueOf(zone.version()))
                .build();
    }
}
