package org.ciep.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ciep.identity.DirectoryReading;
import org.ciep.identity.OfficialDirectory;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.jspecify.annotations.Nullable;

/** The directory of officials, for administrators. */
@Path("/officials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfficialsResource {

    @Inject
    OfficialDirectory directory;

    @Inject
    DirectoryReading reading;

    @GET
    public PageJson<OfficialJson> listOfficials(
            @QueryParam("role") @Size(min = 1, max = 40) @Nullable String role,
            @QueryParam("unit") @Size(min = 1, max = 20) @Nullable String unit,
            @BeanParam @Valid PageParams page) {
        return PageJson.of(directory.find(role, unit, page.after(), page.limit()), OfficialJson::of);
    }

    @POST
    @Path("readings")
    public DirectoryStateJson readOfficials() {
        return DirectoryStateJson.of(reading.readNow());
    }
}
