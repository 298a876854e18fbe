package org.ciep.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ciep.approval.RemedyService;

/** What would be said of legal remedies with a decision. */
@Path("/cases/{case}/rejection-remedy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RemediesResource {

    @Inject
    RemedyService remedies;

    @GET
    public RemedyJson getRejectionRemedy(@PathParam("case") String reference) {
        return RemedyJson.given(remedies.ofRejection(reference));
    }
}
