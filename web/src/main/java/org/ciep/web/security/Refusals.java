package org.ciep.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Refusals outside the resources: a problem document for the API, a page in the reader's language for everything else. */
final class Refusals {

    private Refusals() {}

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** The path of a request below the context, without parameters. */
    static String path(HttpServletRequest request) {
        var info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /** Refuses with a problem or a page, whatever the caller can read. */
    static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (isApi(path(request))) {
            problem(response, refusal);
        } else {
            Page.of(request, refusal.code()).write(response, refusal.status());
        }
    }

    static void problem(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(refusal.document().getBytes(StandardCharsets.UTF_8));
    }
}
