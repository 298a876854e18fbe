package org.ciep.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.ciep.audit.SignOns;
import org.ciep.identity.CallerFromToken;
import org.ciep.identity.SignOn;

/**
 * Gives the session a new id with the first request after each sign-on. The server keeps an id that existed before, so that
 * who planted it in somebody's browser would be signed in as well. That request is the one that the trail calls the sign-in.
 */
public class SessionRenewalFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String RENEWED_FOR = "org.ciep.sign-on";

    @Inject
    private transient SignOns signOns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session != null && request.getHeader("Authorization") == null) {
            CallerFromToken.of(request.getUserPrincipal()).ifPresent(signOn -> renew(request, session, signOn));
        }
        chain.doFilter(request, response);
    }

    /** The mark names the sign-on: a session that outlives it is renewed again for the next one. */
    private void renew(HttpServletRequest request, HttpSession session, SignOn signOn) {
        var mark = signOn.subject() + " " + signOn.session();
        if (!mark.equals(session.getAttribute(RENEWED_FOR))) {
            signOns.begin(signOn.session());
            request.changeSessionId();
            session.setAttribute(RENEWED_FOR, mark);
        }
    }
}
