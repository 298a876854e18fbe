package org.ciep.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.ciep.document.DocumentNotFound;
import org.ciep.document.DocumentPurpose;
import org.ciep.document.Upload;
import org.ciep.document.UploadCleaning;
import org.ciep.partner.ApplicationDocuments;
import org.ciep.web.FileName;
import org.ciep.web.ListJson;
import org.ciep.web.Parameters;
import org.ciep.web.document.DocumentJson;
import org.jspecify.annotations.Nullable;

/** The documents of an application, for whoever holds its link. */
@Path("/joining/application/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationDocumentsResource {

    @Inject
    ApplicationDocuments documents;

    @HeaderParam("Application-Link")
    @Nullable
    String link;

    @GET
    public ListJson<DocumentJson> listApplicationDocuments() {
        return new ListJson<>(
                documents.list(link).stream().map(DocumentJson::of).toList());
    }

    @PUT
    @Path("{purpose}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public DocumentJson uploadApplicationDocument(
            @PathParam("purpose") String purpose, @HeaderParam("File-Name") @Nullable FileName name, InputStream body) {
        var file = org.ciep.web.Upload.read(body, UploadCleaning.LARGEST);
        return DocumentJson.of(documents.put(link, named(purpose), new Upload(FileName.require(name), file)));
    }

    @DELETE
    @Path("{purpose}")
    public void removeApplicationDocument(@PathParam("purpose") String purpose) {
        documents.remove(link, named(purpose));
    }

    private static DocumentPurpose named(String purpose) {
        return Parameters.named(DocumentPurpose.class, purpose, DocumentNotFound::new);
    }
}
