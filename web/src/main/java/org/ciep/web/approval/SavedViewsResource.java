package org.ciep.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.approval.SavedViewsService;
import org.ciep.approval.SavedViewsView;
import org.ciep.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What the caller has saved of the inbox. */
@Path("/saved-views")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SavedViewsResource {

    @Inject
    SavedViewsService saved;

    @GET
    public Response getSavedViews() {
        return answer(saved.views());
    }

    @PUT
    public Response changeSavedViews(
            @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid NewSavedViewsJson request) {
        return answer(saved.change(IfMatch.require(expected), request.wanted()));
    }

    private static Response answer(SavedViewsView view) {
        return Response.ok(SavedViewsJson.of(view))
                .tag(String.valueOf(view.version()))
                .build();
    }
}
