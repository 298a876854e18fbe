package org.ciep.web.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ciep.edition.EditionDirectory;
import org.ciep.web.ListJson;

/** The delegating units. */
@Path("/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

    @Inject
    EditionDirectory directory;

    @GET
    public ListJson<UnitJson> listUnits() {
        return new ListJson<>(directory.units().stream().map(UnitJson::of).toList());
    }
}
