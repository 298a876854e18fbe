package org.ciep.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.approval.RevocationService;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** A case's last decision is revoked. */
@Path("/cases/{case}/revocations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RevocationsResource {

    @Inject
    RevocationService revocations;

    @Inject
    Idempotent idempotent;

    @GET
    @Path("preview")
    public RevocationPreviewJson previewRevocation(@PathParam("case") String reference) {
        return RevocationPreviewJson.of(revocations.preview(reference));
    }

    @POST
    public Response revokeDecision(
            @PathParam("case") String reference,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid NewRevocationJson request) {
        return idempotent.answer(
                key,
                request,
                () -> CasesResource.answer(
                        Response.status(Response.Status.CREATED), revocations.revoke(reference, request.revocation())));
    }
}
