package org.ciep.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings somebody who came for an address with filters to that address. The sign-on keeps its path and drops its query, so
 * {@code undertow-handlers.conf} puts the query into a cookie of that path before the sign-on, and this filter takes it back
 * afterwards.
 */
public class DeepLinkFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String START = "/";
    private static final String COOKIE = "ciep-query";
    private static final Pattern KEPT =
            Pattern.compile("(?:^|;\\s*)" + COOKIE + "=([?][A-Za-z0-9=&._~%+:-]{1,1000})(?:;|$)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || !ConsoleFilter.isConsole(address(request))) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Set-Cookie", null);
        var kept = kept(request);
        if (kept.isPresent()) {
            forget(request.getRequestURI(), response);
            forget(START, response);
        }
        if (kept.isPresent() && request.getQueryString() == null) {
            response.sendRedirect(address(request) + kept.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** From the header itself: the server cuts a cookie's value at its first equals sign. */
    private static Optional<String> kept(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Cookie")).stream()
                .map(KEPT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** To the server, the start page is the file that it welcomes with. */
    private static String address(HttpServletRequest request) {
        return request.getRequestURI().equals(START) ? START : Refusals.path(request);
    }

    /** Browsers send the cookie of the start page for every address. */
    private static void forget(String path, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, "");
        cookie.setPath(path);
        cookie.setMaxAge(0);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }
}
