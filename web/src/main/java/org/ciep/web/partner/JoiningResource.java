package org.ciep.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import org.ciep.partner.JoiningService;
import org.ciep.partner.LinkRequest;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.ListJson;
import org.jspecify.annotations.Nullable;

/** How an organisation begins to apply for an edition: without an account, with a link that comes by mail. */
@Path("/joining")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JoiningResource {

    @Inject
    JoiningService joining;

    @Inject
    Idempotent idempotent;

    @Inject
    HttpServletRequest request;

    @GET
    @Path("editions")
    public ListJson<JoiningJson> listJoining() {
        return new ListJson<>(
                joining.openEditions().stream().map(JoiningJson::of).toList());
    }

    @GET
    @Path("editions/{edition}")
    public JoiningJson getJoining(@PathParam("edition") int edition) {
        return JoiningJson.of(joining.edition(edition));
    }

    @POST
    @Path("links")
    public Response requestApplicationLink(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid NewApplicationLinkJson wanted) {
        return idempotent.answerFor("everybody", key, wanted, () -> {
            joining.request(
                    new LinkRequest(wanted.edition(), wanted.email(), wanted.language(), request.getRemoteAddr()));
            return Response.accepted().build();
        });
    }
}
