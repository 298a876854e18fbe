package org.ciep.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.ciep.partner.OrganisationDocuments;
import org.ciep.web.ListJson;
import org.ciep.web.document.DocumentJson;
import org.ciep.web.document.DocumentResponse;

/** The documents that an organisation submitted. */
@Path("/organisations/{organisation}/documents")
@RequestScoped
public class OrganisationDocumentsResource {

    @Inject
    OrganisationDocuments documents;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ListJson<DocumentJson> listOrganisationDocuments(@PathParam("organisation") String reference) {
        return new ListJson<>(documents.list(reference).stream()
                .map(submitted -> DocumentJson.of(submitted.document()).since(submitted.since()))
                .toList());
    }

    @GET
    @Path("{document}")
    @Produces({"image/jpeg", "application/pdf"})
    public Response getOrganisationDocument(
            @PathParam("organisation") String reference, @PathParam("document") UUID document) {
        return DocumentResponse.of(documents.open(reference, document));
    }
}
