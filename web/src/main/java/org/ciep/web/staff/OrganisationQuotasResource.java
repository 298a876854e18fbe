package org.ciep.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.ciep.edition.Category;
import org.ciep.partner.staff.OrganisationQuota;
import org.ciep.partner.staff.OrganisationQuotaReader;
import org.ciep.partner.staff.OrganisationQuotaService;
import org.ciep.web.IfMatch;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.ciep.web.Parameters;
import org.ciep.web.quota.QuotaEntryJson;
import org.ciep.web.quota.QuotaFilterParams;
import org.jspecify.annotations.Nullable;

/** How many places organisations have at an edition, by category, and who holds them. */
@Path("/editions/{edition}/organisation-quotas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationQuotasResource {

    @Inject
    OrganisationQuotaReader reader;

    @Inject
    OrganisationQuotaService quotas;

    @PathParam("edition")
    int edition;

    @GET
    public PageJson<OrganisationQuotaJson> listOrganisationQuotas(
            @QueryParam("category") @DefaultValue("EXHIBITOR") String category,
            @BeanParam @Valid QuotaFilterParams filter,
            @BeanParam @Valid PageParams page) {
        var wanted = Objects.requireNonNull(Parameters.constant(Category.class, category));
        var found = reader.all(edition, wanted, filter.filter(), page.after(), page.limit());
        return PageJson.of(found.slice(), found.total(), quota -> OrganisationQuotaJson.of(edition, quota));
    }

    @GET
    @Path("{holder}/{category}")
    public Response getOrganisationQuota(@PathParam("holder") String holder, @PathParam("category") Category category) {
        return answer(reader.one(edition, holder, category));
    }

    @PUT
    @Path("{holder}/{category}")
    public Response setOrganisationQuota(
            @PathParam("holder") String holder,
            @PathParam("category") Category category,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid NewOrganisationQuotaJson request) {
        return answer(quotas.set(edition, holder, category, IfMatch.require(expected), request.base()));
    }

    @GET
    @Path("{holder}/{category}/entries")
    public PageJson<QuotaEntryJson> listOrganisationQuotaEntries(
            @PathParam("holder") String holder,
            @PathParam("category") Category category,
            @BeanParam @Valid PageParams page) {
        return PageJson.of(reader.ledger(edition, holder, category, page.after(), page.limit()), QuotaEntryJson::of);
    }

    private Response answer(OrganisationQuota quota) {
        return Response.ok(OrganisationQuotaJson.of(edition, quota))
                .tag(String.valueOf(quota.row().version()))
                .build();
    }
}
