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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.ciep.identity.Languages;
import org.ciep.imports.ImportLimits;
import org.ciep.imports.ImportView;
import org.ciep.partner.staff.imports.StaffImportService;
import org.ciep.web.FileName;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.NamedFile;
import org.ciep.web.Upload;
import org.ciep.web.imports.ImportAnswers;
import org.ciep.web.imports.ImportPlanJson;
import org.ciep.web.imports.Reader;
import org.ciep.web.imports.Workbooks;
import org.jspecify.annotations.Nullable;

/** Lists of staff on their way from a file into accreditations. */
@Path("/editions/{edition}/staff-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffImportsResource {

    @PathParam("edition")
    int edition;

    @Inject
    StaffImportService imports;

    @Inject
    Idempotent idempotent;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response startStaffImport(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @HeaderParam("File-Name") @Nullable FileName name,
            InputStream body) {
        var fileName = FileName.require(name);
        var file = Upload.read(body, ImportLimits.MAX_BYTES);
        return idempotent.answer(key, new NamedFile(fileName, file), () -> {
            var started = imports.start(edition, fileName, file);
            return ImportAnswers.created(started, uri, headers);
        });
    }

    @GET
    @Path("{staffImport}")
    public Response getStaffImport(@PathParam("staffImport") UUID id) {
        return answer(Response.ok(), imports.get(edition, id));
    }

    @PUT
    @Path("{staffImport}")
    public Response planStaffImport(
            @PathParam("staffImport") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid ImportPlanJson request) {
        return answer(Response.ok(), imports.plan(edition, id, IfMatch.require(expected), request.plan()));
    }

    @DELETE
    @Path("{staffImport}")
    public void discardStaffImport(
            @PathParam("staffImport") UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        imports.discard(edition, id, IfMatch.require(expected));
    }

    @POST
    @Path("{staffImport}/execution")
    @Consumes(MediaType.WILDCARD)
    public Response executeStaffImport(
            @PathParam("staffImport") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @HeaderParam("Accept-Language") @Nullable String language) {
        long version = IfMatch.require(expected);
        return idempotent.answer(
                key,
                "",
                () -> answer(Response.accepted(), imports.execute(edition, id, version, Languages.of(language))));
    }

    @GET
    @Path("{staffImport}/error-workbook")
    @Produces({Workbooks.TYPE, MediaType.APPLICATION_JSON})
    public Response getStaffErrorWorkbook(@PathParam("staffImport") UUID id) {
        var workbook = imports.errorWorkbook(edition, id, Reader.language(headers));
        return Workbooks.attachment(workbook, "ciep-" + edition + "-staff-refused.xlsx");
    }

    private Response answer(Response.ResponseBuilder response, ImportView view) {
        return ImportAnswers.of(response, view, headers);
    }
}
