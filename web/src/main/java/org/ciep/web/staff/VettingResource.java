package org.ciep.web.staff;

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
import org.ciep.partner.staff.VettingReader;
import org.ciep.partner.staff.VettingService;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.jspecify.annotations.Nullable;

/** The security officers' queue. */
@Path("/editions/{edition}/vetting")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VettingResource {

    @Inject
    VettingReader reader;

    @Inject
    VettingService vetting;

    @Inject
    Idempotent idempotent;

    @PathParam("edition")
    int edition;

    @GET
    public PageJson<VettingItemJson> listVetting(
            @BeanParam @Valid StaffFilterParams filter, @BeanParam @Valid PageParams page) {
        var found = reader.find(edition, filter.filter(), page.after(), page.limit());
        return PageJson.of(found.slice(), found.total(), VettingItemJson::of);
    }

    @GET
    @Path("{staff}")
    public Response getVetting(@PathParam("staff") String reference) {
        var view = reader.view(edition, reference);
        return Response.ok(VettingJson.of(view))
                .tag(String.valueOf(view.item().version()))
                .build();
    }

    @POST
    @Path("{staff}/results")
    public Response recordVetting(
            @PathParam("staff") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid NewVettingResultJson request) {
        long version = IfMatch.require(expected);
        return idempotent.answer(key, request, () -> {
            var done = vetting.record(edition, reference, version, request.result());
            return Response.status(Response.Status.CREATED)
                    .tag(String.valueOf(done.version()))
                    .entity(VettingDoneJson.of(done))
                    .build();
        });
    }
}
