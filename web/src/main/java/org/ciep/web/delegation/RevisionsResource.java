package org.ciep.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ciep.delegation.DelegationReader;
import org.ciep.delegation.RevisionReader;
import org.ciep.web.ListJson;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;

/** Lists as they were submitted. */
@Path("/editions/{edition}/delegations/{unit}/revisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RevisionsResource {

    @Inject
    DelegationReader delegations;

    @Inject
    RevisionReader revisions;

    @PathParam("edition")
    int edition;

    @PathParam("unit")
    String unit = "";

    @GET
    public ListJson<RevisionJson> listRevisions() {
        return new ListJson<>(delegations.revisions(edition, unit).stream()
                .map(RevisionJson::of)
                .toList());
    }

    @GET
    @Path("{revision}/members")
    public PageJson<MemberJson> listRevisionMembers(
            @PathParam("revision") int revision, @BeanParam @Valid PageParams page) {
        var found = revisions.members(new RevisionReader.Address(edition, unit, revision), page.after(), page.limit());
        return PageJson.of(found.slice(), found.total(), MemberJson::of);
    }

    @GET
    @Path("{revision}/changes")
    public RevisionChangesJson getRevisionChanges(@PathParam("revision") int revision) {
        return RevisionChangesJson.of(revisions.changes(new RevisionReader.Address(edition, unit, revision)));
    }
}
