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
import java.util.List;
import java.util.UUID;
import org.ciep.approval.BulkResult;
import org.ciep.approval.BulkService;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.ciep.web.Parameters;
import org.jspecify.annotations.Nullable;

/** One decision on many cases. */
@Path("/bulk-decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulkResource {

    @Inject
    BulkService bulks;

    @Inject
    Idempotent idempotent;

    @Context
    UriInfo uri;

    /** Bulk decisions that were begun and not finished. */
    public record Unfinished(List<BulkJson> items) {}

    @GET
    public Unfinished listBulkDecisions() {
        return new Unfinished(bulks.unfinished().stream().map(BulkJson::of).toList());
    }

    @POST
    public Response prepareBulkDecision(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key, @NotNull @Valid NewBulkJson request) {
        return idempotent.answer(key, request, () -> {
            var prepared = bulks.prepare(request.wanted());
            var address = uri.getAbsolutePathBuilder().path(prepared.id().toString());
            return Response.created(address.build())
                    .entity(BulkJson.of(prepared))
                    .build();
        });
    }

    @GET
    @Path("{bulk}")
    public BulkJson getBulkDecision(@PathParam("bulk") UUID id) {
        return BulkJson.of(bulks.view(id));
    }

    @GET
    @Path("{bulk}/items")
    public PageJson<BulkItemJson> listBulkItems(
            @PathParam("bulk") UUID id,
            @QueryParam("result") @Size(max = 4) List<String> results,
            @BeanParam @Valid PageParams page) {
        return PageJson.of(
                bulks.items(id, Parameters.constants(BulkResult.class, results), page.after(), page.limit()),
                BulkItemJson::of);
    }

    @POST
    @Path("{bulk}/steps")
    public Response continueBulkDecision(
            @PathParam("bulk") UUID id, @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        return idempotent.answer(key, id.toString(), () -> Response.ok(BulkJson.of(bulks.step(id)))
                .build());
    }
}
