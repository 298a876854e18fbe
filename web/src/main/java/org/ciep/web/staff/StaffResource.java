package org.ciep.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.ciep.identity.Languages;
import org.ciep.partner.staff.StaffInvitations;
import org.ciep.partner.staff.StaffReader;
import org.ciep.partner.staff.StaffService;
import org.ciep.partner.staff.StaffSubmission;
import org.ciep.partner.staff.StaffToDo;
import org.ciep.partner.staff.StaffView;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.ciep.web.Parameters;
import org.ciep.web.session.HistoryEntryJson;
import org.jspecify.annotations.Nullable;

/** The staff of partner organisations. */
@Path("/editions/{edition}/staff-accreditations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffResource {

    @Inject
    StaffInvitations invitations;

    @Inject
    StaffReader reader;

    @Inject
    StaffService staff;

    @Inject
    StaffSubmission submissions;

    @Inject
    Idempotent idempotent;

    @PathParam("edition")
    int edition;

    @Context
    UriInfo uri;

    @GET
    public PageJson<StaffSummaryJson> listStaff(
            @BeanParam @Valid StaffFilterParams filter,
            @QueryParam("toDo") @Nullable String toDo,
            @QueryParam("toCheck") @DefaultValue("false") boolean toCheck,
            @BeanParam @Valid PageParams page) {
        var asked = filter.filter(Parameters.constant(StaffToDo.class, toDo), toCheck);
        var found = reader.find(edition, asked, page.after(), page.limit());
        return PageJson.of(found.slice(), found.total(), StaffSummaryJson::of);
    }

    @POST
    public Response addStaff(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @HeaderParam("Accept-Language") @Nullable String language,
            @NotNull @Valid StaffEntryJson request) {
        return idempotent.answer(key, request, () -> {
            var added = staff.add(edition, request.entry(), Languages.of(language));
            var address = uri.getAbsolutePathBuilder()
                    .path(added.summary().reference())
                    .build();
            return answer(Response.created(address), added);
        });
    }

    @GET
    @Path("{staff}")
    public Response getStaff(@PathParam("staff") String reference) {
        return answer(Response.ok(), reader.view(edition, reference));
    }

    @PUT
    @Path("{staff}")
    public Response changeStaff(
            @PathParam("staff") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid StaffEntryJson request) {
        long version = IfMatch.require(expected);
        return answer(Response.ok(), staff.change(edition, reference, version, request.entry()));
    }

    @DELETE
    @Path("{staff}")
    public void removeStaff(@PathParam("staff") String reference, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        staff.remove(edition, reference, IfMatch.require(expected));
    }

    @POST
    @Path("{staff}/submission")
    @Consumes(MediaType.WILDCARD)
    public Response submitStaff(
            @PathParam("staff") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        long version = IfMatch.require(expected);
        return idempotent.answer(key, "", () -> answer(Response.ok(), submissions.submit(edition, reference, version)));
    }

    @POST
    @Path("{staff}/withdrawal")
    public Response withdrawStaff(
            @PathParam("staff") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid StaffWithdrawalJson request) {
        long version = IfMatch.require(expected);
        return idempotent.answer(
                key,
                request,
                () -> answer(Response.ok(), submissions.withdraw(edition, reference, version, request.reason())));
    }

    @POST
    @Path("{staff}/link")
    public Response sendPersonLink(
            @PathParam("staff") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid NewPersonLinkJson request) {
        long version = IfMatch.require(expected);
        return idempotent.answer(
                key,
                request,
                () -> answer(Response.ok(), invitations.send(edition, reference, version, request.language())));
    }

    @GET
    @Path("{staff}/history")
    public PageJson<HistoryEntryJson> getStaffHistory(
            @PathParam("staff") String reference, @BeanParam @Valid PageParams page) {
        return PageJson.of(reader.history(edition, reference, page.after(), page.limit()), HistoryEntryJson::of);
    }

    static Response answer(Response.ResponseBuilder response, StaffView view) {
        return response.entity(StaffJson.of(view))
                .tag(String.valueOf(view.version()))
                .build();
    }
}
