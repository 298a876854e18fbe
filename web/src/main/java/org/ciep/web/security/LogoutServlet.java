package org.ciep.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ciep.audit.SignOns;
import org.ciep.identity.CallerFromToken;
import org.ciep.identity.SignOn;
import org.jspecify.annotations.Nullable;

/**
 * Signs out: ends the session here, then sends the browser to the realm to end it there (OpenID Connect RP-Initiated Logout
 * 1.0), which returns it to the page for those who are signed out. Other sites cannot sign anybody out.
 */
public class LogoutServlet extends HttpServlet {

    static final String PATH = "/logout";

    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(LogoutServlet.class.getName());

    @Inject
    private transient SignOnSettings settings;

    @Inject
    private transient Realm realm;

    @Inject
    private transient SignOns signOns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signOut(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signOut(request, response);
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (RequestOrigin.of(request).isForeignTo(settings.origin())) {
            Refusals.refuse(request, response, Refusal.FOREIGN_ORIGIN);
            return;
        }
        var signOn = CallerFromToken.of(request.getUserPrincipal());
        var session = request.getSession(false);
        if (session != null && signOn.isPresent()) {
            end(session, signOn.get());
        }
        var idToken = signOn.map(SignOn::idToken).orElse(null);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next(idToken));
    }

    /** A session ends even if the trail cannot say so. */
    private void end(HttpSession session, SignOn signOn) {
        try {
            signOns.end(signOn.session());
        } finally {
            session.invalidate();
        }
    }

    /** The realm's end of the session; our own page where there is none to end or the realm cannot be reached. */
    private String next(@Nullable String idToken) {
        var signedOut = settings.publicAddress(SignedOutServlet.PATH);
        if (idToken == null) {
            return signedOut;
        }
        try {
            return realm.metadata().endSession() + "?id_token_hint=" + encode(idToken) + "&post_logout_redirect_uri="
                    + encode(signedOut);
        } catch (UncheckedIOException e) {
            LOG.log(Level.ERROR, "The realm could not be asked where sessions end", e);
            return signedOut;
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
