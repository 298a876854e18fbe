package org.ciep.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.delegation.MemberReader;
import org.ciep.delegation.MemberView;
import org.ciep.delegation.imports.ListedMember;
import org.ciep.delegation.imports.MemberWorkbook;
import org.ciep.person.PersonName;
import org.ciep.web.imports.Reader;
import org.ciep.web.imports.Workbooks;

/** The members of a delegation as a workbook, document numbers masked. */
@Path("/editions/{edition}/delegations/{unit}/members-export")
@RequestScoped
@Produces({Workbooks.TYPE, MediaType.APPLICATION_JSON})
public class MembersExportResource {

    @Inject
    MemberReader reader;

    @Context
    HttpHeaders headers;

    @GET
    public Response exportMembers(@PathParam("edition") int edition, @PathParam("unit") String unit) {
        var members = reader.export(edition, unit).stream()
                .map(MembersExportResource::listed)
                .toList();
        var workbook = MemberWorkbook.write(members, Reader.language(headers));
        return Workbooks.attachment(workbook, "members-" + edition + "-" + unit + ".xlsx");
    }

    private static ListedMember listed(MemberView member) {
        var entry = member.entry();
        return new ListedMember(
                entry.role(),
                new PersonName(entry.familyNative(), entry.givenNative(), entry.familyLatin(), entry.givenLatin()),
                entry.sex(),
                entry.birthDate(),
                entry.nationality(),
                entry.documentKind(),
                member.documentNumberMasked(),
                entry.employer(),
                entry.position(),
                entry.phone(),
                entry.email(),
                entry.remark());
    }
}
