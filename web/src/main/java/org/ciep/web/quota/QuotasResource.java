package org.ciep.web.quota;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.quota.QuotaReader;
import org.ciep.quota.QuotaService;
import org.ciep.quota.QuotaView;
import org.ciep.web.IfMatch;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.jspecify.annotations.Nullable;

/** How many places units have at an edition, and who holds them. */
@Path("/editions/{edition}/quotas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotasResource {

    @Inject
    QuotaReader reader;

    @Inject
    QuotaService quotas;

    @PathParam("edition")
    int edition;

    @GET
    public PageJson<QuotaRowJson> listQuotas(
            @BeanParam @Valid QuotaFilterParams filter, @BeanParam @Valid PageParams page) {
        var found = reader.ofUnits(edition, filter.filter(), page.after(), page.limit());
        return PageJson.of(found.slice(), found.total(), row -> QuotaRowJson.of(edition, row));
    }

    @GET
    @Path("{unit}")
    public Response getQuota(@PathParam("unit") String unit) {
        return answer(reader.ofUnit(edition, unit));
    }

    @PUT
    @Path("{unit}")
    public Response setQuota(
            @PathParam("unit") String unit,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid NewQuotaJson request) {
        return answer(quotas.set(edition, unit, IfMatch.require(expected), request.places()));
    }

    @GET
    @Path("{unit}/entries")
    public PageJson<QuotaEntryJson> listQuotaEntries(
            @PathParam("unit") String unit, @BeanParam @Valid PageParams page) {
        return PageJson.of(reader.ledger(edition, unit, page.after(), page.limit()), QuotaEntryJson::of);
    }

    private Response answer(QuotaView view) {
        return Response.ok(QuotaJson.of(edition, view))
                .tag(String.valueOf(view.row().version()))
                .build();
    }
}
