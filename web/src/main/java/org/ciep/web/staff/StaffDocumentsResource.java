package org.ciep.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ciep.document.DocumentNotFound;
import org.ciep.document.Upload;
import org.ciep.document.UploadCleaning;
import org.ciep.edition.DemandedDocument;
import org.ciep.partner.staff.DocumentDates;
import org.ciep.partner.staff.StaffDocumentChecks;
import org.ciep.partner.staff.StaffDocuments;
import org.ciep.web.FileName;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.Parameters;
import org.ciep.web.document.DocumentJson;
import org.ciep.web.document.DocumentResponse;
import org.jspecify.annotations.Nullable;

/** What a category demands of a person: handed in, looked at, and checked. */
@Path("/editions/{edition}/staff-accreditations/{staff}/documents/{type}")
@RequestScoped
public class StaffDocumentsResource {

    @Inject
    StaffDocuments documents;

    @Inject
    StaffDocumentChecks checks;

    @Inject
    Idempotent idempotent;

    @PathParam("edition")
    int edition;

    @PathParam("staff")
    String staff = "";

    @PathParam("type")
    String type = "";

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public DocumentJson handInStaffDocument(
            @HeaderParam("File-Name") @Nullable FileName name,
            @QueryParam("issuedOn") @Nullable String issuedOn,
            @QueryParam("expiresOn") @Nullable String expiresOn,
            InputStream body) {
        var dates = new DocumentDates(Parameters.date(issuedOn), Parameters.date(expiresOn));
        var file = org.ciep.web.Upload.read(body, UploadCleaning.LARGEST);
        return DocumentJson.of(documents.put(edition, staff, named(), dates, new Upload(FileName.require(name), file)));
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    public void removeStaffDocument() {
        documents.remove(edition, staff, named());
    }

    @GET
    @Produces({"image/jpeg", "application/pdf"})
    public Response getStaffDocument() {
        return DocumentResponse.of(checks.open(edition, staff, named()));
    }

    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response decideStaffDocument(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid NewDocumentDecisionJson request) {
        return idempotent.answer(key, request, () -> {
            var view = checks.decide(edition, staff, named(), request.decision());
            return Response.status(Response.Status.CREATED)
                    .tag(String.valueOf(view.version()))
                    .entity(StaffJson.of(view))
                    .build();
        });
    }

    private DemandedDocument named() {
        return Parameters.named(DemandedDocument.class, type, DocumentNotFound::new);
    }
}
