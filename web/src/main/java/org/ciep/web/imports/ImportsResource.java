package org.ciep.web.imports;

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
import org.ciep.delegation.imports.ImportKey;
import org.ciep.delegation.imports.MemberImportService;
import org.ciep.imports.ImportLimits;
import org.ciep.imports.ImportView;
import org.ciep.web.FileName;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.NamedFile;
import org.ciep.web.Upload;
import org.jspecify.annotations.Nullable;

/** Lists of members on their way from a file into a delegation. */
@Path("/editions/{edition}/delegations/{unit}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @PathParam("edition")
    int edition;

    @PathParam("unit")
    String unit = "";

    @Inject
    MemberImportService imports;

    @Inject
    Idempotent idempotent;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response startImport(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @HeaderParam("File-Name") @Nullable FileName name,
            InputStream body) {
        var fileName = FileName.require(name);
        var file = Upload.read(body, ImportLimits.MAX_BYTES);
        return idempotent.answer(key, new NamedFile(fileName, file), () -> {
            var started = imports.start(edition, unit, fileName, file);
            return ImportAnswers.created(started, uri, headers);
        });
    }

    @GET
    @Path("{import}")
    public Response getImport(@PathParam("import") UUID id) {
        return answer(Response.ok(), imports.get(key(id)));
    }

    @PUT
    @Path("{import}")
    public Response planImport(
            @PathParam("import") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid ImportPlanJson request) {
        return answer(Response.ok(), imports.plan(key(id), IfMatch.require(expected), request.plan()));
    }

    @DELETE
    @Path("{import}")
    public void discardImport(@PathParam("import") UUID id, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        imports.discard(key(id), IfMatch.require(expected));
    }

    @POST
    @Path("{import}/execution")
    @Consumes(MediaType.WILDCARD)
    public Response executeImport(
            @PathParam("import") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        long version = IfMatch.require(expected);
        return idempotent.answer(key, "", () -> answer(Response.accepted(), imports.execute(key(id), version)));
    }

    @GET
    @Path("{import}/error-workbook")
    @Produces({Workbooks.TYPE, MediaType.APPLICATION_JSON})
    public Response getErrorWorkbook(@PathParam("import") UUID id) {
        var workbook = imports.errorWorkbook(key(id), Reader.language(headers));
        return Workbooks.attachment(workbook, "ciep-" + edition + "-" + unit + "-refused.xlsx");
    }

    private ImportKey key(UUID id) {
        return new ImportKey(edition, unit, id);
    }

    private Response answer(Response.ResponseBuilder response, ImportView view) {
        return ImportAnswers.of(response, view, headers);
    }
}
