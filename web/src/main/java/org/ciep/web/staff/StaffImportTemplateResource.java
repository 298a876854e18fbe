package org.ciep.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.partner.staff.imports.StaffImportService;
import org.ciep.web.imports.Reader;
import org.ciep.web.imports.Workbooks;

/** The empty workbook for a list of staff. */
@Path("/staff-import-template")
@RequestScoped
@Produces({Workbooks.TYPE, MediaType.APPLICATION_JSON})
public class StaffImportTemplateResource {

    @Inject
    StaffImportService imports;

    @Context
    HttpHeaders headers;

    @GET
    public Response getStaffImportTemplate() {
        return Workbooks.attachment(imports.template(Reader.language(headers)), "ciep-staff.xlsx");
    }
}
