package org.ciep.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ciep.partner.staff.PersonHelp;
import org.ciep.person.DocumentNumber;
import org.ciep.web.person.DocumentChecksResource.DocumentCheckJson;
import org.ciep.web.person.DocumentChecksResource.DocumentToCheckJson;
import org.ciep.web.person.NameProposalsResource.NameProposalJson;
import org.ciep.web.person.NameProposalsResource.NativeNameJson;
import org.jspecify.annotations.Nullable;

/** Help for whoever completes the own accreditation: proposals and checks that store nothing. */
@Path("/person")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonHelpResource {

    @Inject
    PersonHelp help;

    @HeaderParam("Person-Link")
    @Nullable
    String link;

    @POST
    @Path("name-proposals")
    public NameProposalJson proposePersonName(@NotNull @Valid NativeNameJson name) {
        return NameProposalJson.of(help.proposeLatin(link, name.family(), name.given()));
    }

    @POST
    @Path("document-checks")
    public DocumentCheckJson checkPersonDocument(@NotNull @Valid DocumentToCheckJson document) {
        var number = new DocumentNumber(document.kind(), document.number());
        return DocumentCheckJson.of(help.check(link, number, document.birthDate(), document.sex()));
    }
}
