package org.ciep.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.delegation.imports.ImportTemplates;

/** The empty workbook for a list of members. */
@Path("/import-template")
@RequestScoped
@Produces({Workbooks.TYPE, MediaType.APPLICATION_JSON})
public class ImportTemplateResource {

    @Inject
    ImportTemplates templates;

    @Context
    HttpHeaders headers;

    @GET
    public Response getImportTemplate() {
        return Workbooks.attachment(templates.membersTemplate(Reader.language(headers)), "ciep-members.xlsx");
    }
}
