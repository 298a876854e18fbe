package org.ciep.web.approval;

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
import org.ciep.approval.CaseKind;
import org.ciep.approval.RouteDesigner;
import org.ciep.approval.RouteNotFound;
import org.ciep.approval.RouteReader;
import org.ciep.approval.RouteView;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.ListJson;
import org.ciep.web.Parameters;
import org.jspecify.annotations.Nullable;

/** Routes and their versions. */
@Path("/routes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoutesResource {

    @Inject
    RouteReader reader;

    @Inject
    RouteDesigner designer;

    @Inject
    Idempotent idempotent;

    @Context
    UriInfo uri;

    @GET
    public ListJson<RouteSummaryJson> listRoutes() {
        return new ListJson<>(
                reader.current().stream().map(RouteSummaryJson::of).toList());
    }

    @GET
    @Path("{caseKind}/versions")
    public ListJson<RouteSummaryJson> listRouteVersions(@PathParam("caseKind") String kind) {
        return new ListJson<>(
                reader.versions(kind(kind)).stream().map(RouteSummaryJson::of).toList());
    }

    @POST
    @Path("{caseKind}/versions")
    public Response draftRoute(
            @PathParam("caseKind") String kind,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid NewRouteJson request) {
        return idempotent.answer(key, request, () -> {
            var drafted = designer.draft(kind(kind), request.from());
            var address = uri.getAbsolutePathBuilder()
                    .path(String.valueOf(drafted.summary().number()));
            return answer(Response.created(address.build()), drafted);
        });
    }

    @GET
    @Path("{caseKind}/versions/{routeVersion}")
    public Response getRoute(@PathParam("caseKind") String kind, @PathParam("routeVersion") int number) {
        return answer(Response.ok(), reader.version(kind(kind), number));
    }

    @PUT
    @Path("{caseKind}/versions/{routeVersion}")
    public Response changeRoute(
            @PathParam("caseKind") String kind,
            @PathParam("routeVersion") int number,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid RouteDesignJson request) {
        return answer(
                Response.ok(), designer.redesign(kind(kind), number, request.designs(), IfMatch.require(expected)));
    }

    @POST
    @Path("{caseKind}/versions/{routeVersion}/check")
    public Response checkRoute(
            @PathParam("caseKind") String kind,
            @PathParam("routeVersion") int number,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        long version = IfMatch.require(expected);
        return idempotent.answer(
                key, String.valueOf(version), () -> answer(Response.ok(), designer.check(kind(kind), number, version)));
    }

    @POST
    @Path("{caseKind}/versions/{routeVersion}/publication")
    public Response publishRoute(
            @PathParam("caseKind") String kind,
            @PathParam("routeVersion") int number,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        long version = IfMatch.require(expected);
        return idempotent.answer(
                key,
                String.valueOf(version),
                () -> answer(Response.ok(), designer.publish(kind(kind), number, version)));
    }

    private static CaseKind kind(String name) {
        return Parameters.named(CaseKind.class, name, RouteNotFound::new);
    }

    private static Response answer(Response.ResponseBuilder response, RouteView view) {
        return response.entity(RouteJson.of(view))
                .tag(String.valueOf(view.summary().version()))
                .build();
    }
}
