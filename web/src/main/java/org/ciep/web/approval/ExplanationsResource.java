package org.ciep.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ciep.approval.ExplanationReader;

/** Why a case can be decided by whom. */
@Path("/cases/{case}/explanation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExplanationsResource {

    @Inject
    ExplanationReader reader;

    @GET
    public ExplanationJson explainCase(@PathParam("case") String reference) {
        return ExplanationJson.of(reader.explain(reference));
    }
}
