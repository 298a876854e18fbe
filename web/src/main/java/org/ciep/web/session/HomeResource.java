package org.ciep.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ciep.home.HomeService;
import org.jspecify.annotations.Nullable;

/** What waits for the caller, what ends soon, what happened. */
@Path("/home")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HomeResource {

    @Inject
    HomeService home;

    @GET
    public HomeJson getHome(@QueryParam("edition") @Min(1) @Max(9999) @Nullable Integer edition) {
        return HomeJson.of(home.home(edition));
    }
}
