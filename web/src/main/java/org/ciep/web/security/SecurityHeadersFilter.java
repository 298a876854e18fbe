package org.ciep.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells the browser what our pages may do: nothing inline, nothing from elsewhere, in nobody's frame. They use the camera, and show pictures
 * that never leave the browser ({@code blob:}), because a photograph is taken and cut there.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String PERMISSIONS =
            "camera=(self), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Inject
    private transient SignOnSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", contentPolicy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (settings.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        keep(request, response);
        chain.doFilter(request, response);
    }

    /** Signing out by a form ends at the realm, and browsers apply {@code form-action} to redirects too. */
    private String contentPolicy() {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; object-src 'none'; "
                + "form-action 'self' " + settings.realmOrigin() + "; frame-ancestors 'none'";
    }

    /** Files with a fingerprint in their names never change; everything else is asked for again. */
    private static void keep(HttpServletRequest request, HttpServletResponse response) {
        if (Refusals.path(request).startsWith("/assets/")) {
            response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
            response.setHeader("Pragma", null);
            response.setHeader("Expires", null);
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
