package org.ciep.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.ciep.approval.DeputyDirectory;
import org.ciep.approval.DeputyService;
import org.ciep.approval.DeputyState;
import org.ciep.approval.DeputyView;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.ciep.web.Parameters;
import org.jspecify.annotations.Nullable;

/** Who acts for whom. */
@Path("/deputies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeputiesResource {

    @Inject
    DeputyDirectory directory;

    @Inject
    DeputyService deputies;

    @Inject
    Idempotent idempotent;

    @Context
    UriInfo uri;

    @GET
    public PageJson<DeputyJson> listDeputies(
            @QueryParam("state") @Nullable String state, @BeanParam @Valid PageParams page) {
        var found = directory.find(Parameters.constant(DeputyState.class, state), page.after(), page.limit());
        return PageJson.of(found.slice(), found.total(), DeputyJson::of);
    }

    @POST
    public Response nameDeputy(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key, @NotNull @Valid NewDeputyJson request) {
        return idempotent.answer(key, request, () -> {
            var named = deputies.name(request.wanted());
            var address = uri.getAbsolutePathBuilder().path(named.id().toString());
            return answer(Response.created(address.build()), named);
        });
    }

    @GET
    @Path("candidates")
    public PageJson<CandidateJson> listDeputyCandidates(
            @QueryParam("represented") @Size(min = 1, max = 100) @Nullable String represented,
            @QueryParam("q") @Size(min = 1, max = 100) @Nullable String words,
            @BeanParam @Valid PageParams page) {
        return PageJson.of(directory.candidates(represented, words, page.after(), page.limit()), CandidateJson::of);
    }

    @POST
    @Path("{deputy}/end")
    public Response endDeputy(
            @PathParam("deputy") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        long version = IfMatch.require(expected);
        return idempotent.answer(key, String.valueOf(version), () -> answer(Response.ok(), deputies.end(id, version)));
    }

    private static Response answer(Response.ResponseBuilder response, DeputyView view) {
        return response.entity(DeputyJson.of(view))
                .tag(String.valueOf(view.version()))
                .build();
    }
}
