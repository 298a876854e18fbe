package org.ciep.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.partner.OrganisationView;
import org.ciep.partner.PartnerReader;
import org.ciep.partner.StandingService;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.ciep.web.session.HistoryEntryJson;
import org.jspecify.annotations.Nullable;

/** One organisation's accreditation. */
@Path("/organisations/{organisation}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    @Inject
    PartnerReader reader;

    @Inject
    StandingService standing;

    @Inject
    Idempotent idempotent;

    @PathParam("organisation")
    String reference = "";

    @GET
    public Response getOrganisation() {
        return answer(Response.ok(), reader.view(reference));
    }

    @GET
    @Path("history")
    public PageJson<HistoryEntryJson> getOrganisationHistory(@BeanParam @Valid PageParams page) {
        return PageJson.of(reader.history(reference, page.after(), page.limit()), HistoryEntryJson::of);
    }

    @POST
    @Path("standing-orders")
    public Response orderStanding(
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid NewStandingOrderJson request) {
        long version = IfMatch.require(expected);
        return idempotent.answer(
                key,
                request,
                () -> answer(
                        Response.status(Response.Status.CREATED), standing.order(reference, version, request.order())));
    }

    private static Response answer(Response.ResponseBuilder response, OrganisationView view) {
        return response.entity(OrganisationJson.of(view))
                .tag(String.valueOf(view.version()))
                .build();
    }
}
