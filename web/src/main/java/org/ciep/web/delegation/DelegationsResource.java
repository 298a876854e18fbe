package org.ciep.web.delegation;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.ciep.delegation.DelegationDirectory;
import org.ciep.delegation.DelegationReader;
import org.ciep.delegation.DelegationService;
import org.ciep.delegation.DelegationView;
import org.ciep.delegation.SubmissionService;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.ciep.web.session.HistoryEntryJson;
import org.jspecify.annotations.Nullable;

/** What units send to an edition. */
@Path("/editions/{edition}/delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegationsResource {

    @Inject
    DelegationDirectory directory;

    @Inject
    DelegationReader reader;

    @Inject
    DelegationService delegations;

    @Inject
    SubmissionService submissions;

    @Inject
    Idempotent idempotent;

    @PathParam("edition")
    int edition;

    @Context
    UriInfo uri;

    @GET
    public PageJson<DelegationSummaryJson> listDelegations(
            @BeanParam @Valid DelegationFilterParams filter, @BeanParam @Valid PageParams page) {
        var found = directory.find(edition, filter.filter(), page.after(), page.limit());
        return PageJson.of(found.slice(), found.total(), DelegationSummaryJson::of);
    }

    @POST
    public Response openDelegation(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key, @NotNull @Valid NewDelegationJson request) {
        return idempotent.answer(key, request, () -> {
            var address = uri.getAbsolutePathBuilder().path(request.unit()).build();
            return answer(Response.created(address), delegations.open(edition, request.unit()));
        });
    }

    @GET
    @Path("{unit}")
    public Response getDelegation(@PathParam("unit") String unit) {
        return answer(Response.ok(), reader.view(edition, unit));
    }

    @POST
    @Path("{unit}/submission")
    @Consumes(MediaType.WILDCARD)
    public Response submitDelegation(
            @PathParam("unit") String unit,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        long version = IfMatch.require(expected);
        return idempotent.answer(key, "", () -> answer(Response.ok(), submissions.submit(edition, unit, version)));
    }

    @POST
    @Path("{unit}/withdrawal")
    public Response withdrawDelegation(
            @PathParam("unit") String unit,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid WithdrawalJson request) {
        long version = IfMatch.require(expected);
        return idempotent.answer(
                key,
                request,
                () -> answer(Response.ok(), submissions.withdraw(edition, unit, version, request.reason())));
    }

    @GET
    @Path("{unit}/history")
    public PageJson<HistoryEntryJson> getDelegationHistory(
            @PathParam("unit") String unit, @BeanParam @Valid PageParams page) {
        return PageJson.of(reader.history(edition, unit, page.after(), page.limit()), HistoryEntryJson::of);
    }

    private static Response answer(Response.ResponseBuilder response, DelegationView view) {
        return response.entity(DelegationJson.of(view))
                .tag(String.valueOf(view.version()))
                .build();
    }
}
