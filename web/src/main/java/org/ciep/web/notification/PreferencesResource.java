package org.ciep.web.notification;

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
import org.ciep.notification.PreferencesService;
import org.ciep.notification.PreferencesView;
import org.ciep.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** How the caller is told. */
@Path("/notification-preferences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreferencesResource {

    @Inject
    PreferencesService preferences;

    @GET
    public Response getPreferences() {
        return answer(preferences.preferences());
    }

    @PUT
    public Response changePreferences(
            @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid NewPreferencesJson request) {
        return answer(preferences.change(IfMatch.require(expected), request.language(), request.chosen()));
    }

    private static Response answer(PreferencesView view) {
        return Response.ok(PreferencesJson.of(view))
                .tag(String.valueOf(view.version()))
                .build();
    }
}
