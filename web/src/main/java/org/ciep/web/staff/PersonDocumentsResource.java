package org.ciep.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.ciep.document.DocumentNotFound;
import org.ciep.document.Upload;
import org.ciep.document.UploadCleaning;
import org.ciep.edition.DemandedDocument;
import org.ciep.partner.staff.DocumentDates;
import org.ciep.partner.staff.PersonDocuments;
import org.ciep.web.FileName;
import org.ciep.web.Parameters;
import org.ciep.web.document.DocumentJson;
import org.jspecify.annotations.Nullable;

/** What the category demands of a person, handed in by whoever holds the person's link. Nothing is given back here. */
@Path("/person/documents/{type}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonDocumentsResource {

    @Inject
    PersonDocuments documents;

    @HeaderParam("Person-Link")
    @Nullable
    String link;

    @PathParam("type")
    String type = "";

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public DocumentJson handInPersonDocument(
            @HeaderParam("File-Name") @Nullable FileName name,
            @QueryParam("issuedOn") @Nullable String issuedOn,
            @QueryParam("expiresOn") @Nullable String expiresOn,
            InputStream body) {
        var dates = new DocumentDates(Parameters.date(issuedOn), Parameters.date(expiresOn));
        var file = org.ciep.web.Upload.read(body, UploadCleaning.LARGEST);
        return DocumentJson.of(documents.put(link, named(), dates, new Upload(FileName.require(name), file)));
    }

    @DELETE
    public void removePersonDocument() {
        documents.remove(link, named());
    }

    private DemandedDocument named() {
        return Parameters.named(DemandedDocument.class, type, DocumentNotFound::new);
    }
}
