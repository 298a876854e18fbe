package org.ciep.web.security;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page after signing out, open to everybody. */
public class SignedOutServlet extends HttpServlet {

    static final String PATH = "/signed-out";

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page.of(request, "signed-out").write(response, HttpServletResponse.SC_OK);
    }
}
