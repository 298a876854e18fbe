package org.ciep.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ciep.approval.CaseFigures;
import org.jspecify.annotations.Nullable;

/** How the cases of an edition stand. */
@Path("/figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {

    @Inject
    CaseFigures figures;

    @GET
    public FiguresJson getFigures(@QueryParam("edition") @Min(1) @Max(9999) @Nullable Integer edition) {
        return FiguresJson.of(figures.of(edition));
    }
}
