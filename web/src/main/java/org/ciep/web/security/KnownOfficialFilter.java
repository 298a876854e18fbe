package org.ciep.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ciep.identity.CallerFromToken;

/** Lets the directory of officials know who is here, when a session begins, is renewed, or a bearer token is first seen. */
public class KnownOfficialFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    private transient KnownOfficials officials;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CallerFromToken.of(request.getUserPrincipal()).ifPresent(officials::see);
        chain.doFilter(request, response);
    }
}
