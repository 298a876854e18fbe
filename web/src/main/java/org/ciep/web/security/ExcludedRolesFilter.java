package org.ciep.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import org.ciep.identity.CallerFromToken;
import org.ciep.identity.ExcludedRoles;
import org.ciep.identity.SignOn;

/** Refuses accounts whose roles exclude each other everything but signing out. */
public class ExcludedRolesFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(ExcludedRolesFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var signOn = CallerFromToken.of(request.getUserPrincipal());
        var excluded =
                signOn.flatMap(known -> ExcludedRoles.among(known.caller().roles()));
        if (excluded.isEmpty() || Refusals.path(request).equals(LogoutServlet.PATH)) {
            chain.doFilter(request, response);
            return;
        }
        LOG.log(
                Level.WARNING,
                "Refused account {0}: roles {1} and {2} exclude each other",
                signOn.map(SignOn::subject).orElse(""),
                excluded.get().first(),
                excluded.get().second());
        Refusals.refuse(request, response, Refusal.EXCLUDED_ROLES);
    }
}
