package org.ciep.web.partner;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.partner.ApplicationService;
import org.ciep.partner.ApplicationSubmission;
import org.ciep.partner.ApplicationView;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The application of an organisation. Nobody is signed in here: what can be seen and changed is what the link opens. */
@Path("/joining")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    @Inject
    ApplicationService applications;

    @Inject
    ApplicationSubmission submissions;

    @Inject
    Idempotent idempotent;

    @HeaderParam("Application-Link")
    @Nullable
    String link;

    @POST
    @Path("openings")
    @Consumes(MediaType.WILDCARD)
    public Response openApplication() {
        return answer(applications.open(link));
    }

    @GET
    @Path("application")
    public Response getApplication() {
        return answer(applications.view(link));
    }

    @PUT
    @Path("application")
    public Response saveApplication(
            @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ApplicationContentJson content) {
        return answer(applications.fill(link, IfMatch.require(expected), content.entry()));
    }

    @POST
    @Path("application/submission")
    @Consumes(MediaType.WILDCARD)
    public Response submitApplication(
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        long version = IfMatch.require(expected);
        return idempotent.answerFor(
                Idempotent.holderOf(link), key, "", () -> answer(submissions.submit(link, version)));
    }

    private static Response answer(ApplicationView view) {
        return Response.ok(ApplicationJson.of(view))
                .tag(String.valueOf(view.version()))
                .build();
    }
}
