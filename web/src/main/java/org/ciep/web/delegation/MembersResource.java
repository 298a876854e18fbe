package org.ciep.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.ciep.delegation.MemberReader;
import org.ciep.delegation.MemberService;
import org.ciep.delegation.MemberView;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.PageJson;
import org.ciep.web.PageParams;
import org.jspecify.annotations.Nullable;

/** The persons of a delegation. */
@Path("/editions/{edition}/delegations/{unit}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersResource {

    @Inject
    MemberReader reader;

    @Inject
    MemberService members;

    @Inject
    Idempotent idempotent;

    @PathParam("edition")
    int edition;

    @PathParam("unit")
    String unit = "";

    @Context
    UriInfo uri;

    @GET
    public PageJson<MemberJson> listMembers(
            @BeanParam @Valid MemberFilterParams filter, @BeanParam @Valid PageParams page) {
        var found = reader.find(new MemberReader.Address(edition, unit), filter.filter(), page.after(), page.limit());
        return PageJson.of(found.slice(), found.total(), MemberJson::of);
    }

    @POST
    public Response addMember(
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key, @NotNull @Valid MemberEntryJson request) {
        return idempotent.answer(key, request, () -> {
            var added = members.add(edition, unit, request.entry());
            var address =
                    uri.getAbsolutePathBuilder().path(added.id().toString()).build();
            return answer(Response.created(address), added);
        });
    }

    @GET
    @Path("{member}")
    public Response getMember(@PathParam("member") UUID member) {
        return answer(Response.ok(), reader.view(edition, unit, member));
    }

    @PUT
    @Path("{member}")
    public Response changeMember(
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @NotNull @Valid MemberEntryJson request) {
        long version = IfMatch.require(expected);
        return answer(Response.ok(), members.change(edition, unit, member, version, request.entry()));
    }

    @DELETE
    @Path("{member}")
    public void removeMember(@PathParam("member") UUID member, @HeaderParam("If-Match") @Nullable IfMatch expected) {
        members.remove(edition, unit, member, IfMatch.require(expected));
    }

    private static Response answer(Response.ResponseBuilder response, MemberView member) {
        return response.entity(MemberJson.of(member))
                .tag(String.valueOf(member.version()))
                .build();
    }
}
