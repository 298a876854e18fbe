package org.ciep.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses what changes state and comes from a page of another origin: the session cookie alone proves no intention. */
public class ForeignOriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    private transient SignOnSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RequestOrigin.changesState(request.getMethod())
                && RequestOrigin.of(request).isForeignTo(settings.origin())) {
            Refusals.refuse(request, response, Refusal.FOREIGN_ORIGIN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
