package org.ciep.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ciep.partner.staff.StaffQuotaReader;
import org.ciep.web.ListJson;
import org.jspecify.annotations.Nullable;

/** How many places an organisation has for its staff. */
@Path("/editions/{edition}/staff-quotas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffQuotasResource {

    @Inject
    StaffQuotaReader reader;

    @PathParam("edition")
    int edition;

    @GET
    public ListJson<StaffQuotaJson> listStaffQuotas(
            @QueryParam("organisation") @Pattern(regexp = "[A-Z0-9-]{1,20}") @Nullable String organisation) {
        return new ListJson<>(reader.of(edition, organisation).stream()
                .map(StaffQuotaJson::of)
                .toList());
    }
}
