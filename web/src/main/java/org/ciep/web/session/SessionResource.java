package org.ciep.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.ciep.approval.DeputyDirectory;
import org.ciep.identity.Caller;
import org.ciep.platform.PlatformTime;

/** Who is signed in, and what the caller may do. */
@Path("/session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    Caller caller;

    @Inject
    DeputyDirectory deputies;

    @Inject
    PlatformTime time;

    @Inject
    Clock clock;

    @GET
    public SessionJson getSession() {
        return SessionJson.of(caller.identity(), clock.instant(), deputies.represented(), time.isShifted());
    }
}
