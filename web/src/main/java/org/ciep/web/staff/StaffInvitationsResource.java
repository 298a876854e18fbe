package org.ciep.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.ciep.partner.staff.StaffInvitations;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Persons whom their organisation asks to complete the accreditation. */
@Path("/editions/{edition}/staff-invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffInvitationsResource {

    @Inject
    StaffInvitations invitations;

    @Inject
    Idempotent idempotent;

    @PathParam("edition")
    int edition;

    @Context
    UriInfo uri;

    @POST
    public Response inviteStaff(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key, @NotNull @Valid StaffInvitationJson request) {
        return idempotent.answer(key, request, () -> {
            var added = invitations.invite(edition, request.invitation());
            var address = uri.getBaseUriBuilder()
                    .path("editions/{edition}/staff-accreditations/{staff}")
                    .build(edition, added.summary().reference());
            return StaffResource.answer(Response.created(address), added);
        });
    }
}
