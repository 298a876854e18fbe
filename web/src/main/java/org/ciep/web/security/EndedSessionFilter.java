package org.ciep.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ciep.identity.CallerFromToken;
import org.ciep.identity.EndedSessions;
import org.ciep.identity.SignOn;

/** Drops sessions of which the realm has said that they are over. */
public class EndedSessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    private transient EndedSessions endedSessions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session == null || isAsset(request) || !isEnded(request)) {
            chain.doFilter(request, response);
            return;
        }
        session.invalidate();
        if (Refusals.isApi(Refusals.path(request))) {
            Refusals.problem(response, Refusal.UNAUTHENTICATED);
        } else {
            response.sendRedirect(Refusals.path(request).startsWith("//") ? "/" : request.getRequestURI());
        }
    }

    private boolean isEnded(HttpServletRequest request) {
        return CallerFromToken.of(request.getUserPrincipal())
                .map(SignOn::session)
                .filter(endedSessions::isEnded)
                .isPresent();
    }

    /** Scripts and fonts say nothing about anybody; asking the database for each of them would slow every page down. */
    private static boolean isAsset(HttpServletRequest request) {
        return Refusals.path(request).startsWith("/assets/");
    }
}
