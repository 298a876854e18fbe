package org.ciep.web.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the server itself refuses, in our form: a problem document below {@code /api}, a page elsewhere. */
public class ErrorServlet extends HttpServlet {

    static final String PATH = "/error";

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
        var refusal = Refusal.of(status);
        if (Refusals.isApi(path)) {
            Refusals.problem(response, new Refusal(status, refusal.code(), refusal.title()));
        } else {
            page(request, refusal, path).write(response, status);
        }
    }

    private static Page page(HttpServletRequest request, Refusal refusal, String path) {
        var page = Page.of(request, refusal.code());
        return refusal.equals(Refusal.BAD_REQUEST) ? page.linkingTo(path) : page;
    }
}
