package org.ciep.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.partner.staff.StaffZones;
import org.ciep.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Zones of one person, other than the category says. */
@Path("/editions/{edition}/staff-accreditations/{staff}/zones/{zone}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffZonesResource {

    @Inject
    StaffZones zones;

    @PathParam("edition")
    int edition;

    @PathParam("staff")
    String staff = "";

    @PathParam("zone")
    String zone = "";

    @PUT
    public Response setStaffZone(
            @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid ZoneTermsJson request) {
        var view = zones.set(edition, staff, IfMatch.require(expected), zone, request.terms());
        return StaffResource.answer(Response.ok(), view);
    }

    @DELETE
    public Response resetStaffZone(@HeaderParam("If-Match") @Nullable IfMatch expected) {
        return StaffResource.answer(Response.ok(), zones.reset(edition, staff, IfMatch.require(expected), zone));
    }
}
