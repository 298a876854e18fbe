package org.ciep.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ciep.partner.PartnerList;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;

/** The partner organisations of an edition. */
@Path("/editions/{edition}/organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

    @Inject
    PartnerList list;

    @GET
    public PageJson<OrganisationSummaryJson> listOrganisations(
            @PathParam("edition") int edition,
            @BeanParam @Valid PartnerFilterParams filter,
            @BeanParam @Valid PageParams page) {
        var found = list.find(edition, filter.filter(), page.after(), page.limit());
        return PageJson.of(found.slice(), found.total(), OrganisationSummaryJson::of);
    }
}
