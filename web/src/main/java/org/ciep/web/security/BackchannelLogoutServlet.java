package org.ciep.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import org.ciep.audit.SignOns;
import org.ciep.web.security.LogoutTokens.InvalidLogoutToken;

/** Where the realm says that a session is over. Open to everybody; the token's signature decides. */
public class BackchannelLogoutServlet extends HttpServlet {

    static final String PATH = "/backchannel-logout";

    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(BackchannelLogoutServlet.class.getName());

    @Inject
    private transient Realm realm;

    @Inject
    private transient SignOns signOns;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var token = request.getParameter("logout_token");
        if (token == null) {
            refuse(response);
            return;
        }
        try {
            signOns.endByRealm(realm.logoutTokens().session(token));
        } catch (InvalidLogoutToken e) {
            LOG.log(Level.WARNING, e.getMessage());
            refuse(response);
        } catch (UncheckedIOException e) {
            LOG.log(Level.ERROR, "The realm could not be asked for its keys", e);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** The answer that the specification wants; the reason stays in the log. */
    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("application/json");
        response.getWriter().write("{\"error\":\"invalid_request\"}");
    }
}
