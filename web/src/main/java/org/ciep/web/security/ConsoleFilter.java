package org.ciep.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Answers the console's own addresses with the console. A filter, because it runs after the sign-on: the address that
 * somebody came for survives it.
 */
public class ConsoleFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> SERVLETS =
            Set.of(LogoutServlet.PATH, SignedOutServlet.PATH, BackchannelLogoutServlet.PATH, ErrorServlet.PATH);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReading(request.getMethod()) && isConsole(Refusals.path(request))) {
            request.getRequestDispatcher("/index.html").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isReading(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Everything without a dot that is neither the API nor one of our own servlets. */
    static boolean isConsole(String path) {
        return path.indexOf('.') < 0 && !Refusals.isApi(path) && !SERVLETS.contains(path);
    }
}
