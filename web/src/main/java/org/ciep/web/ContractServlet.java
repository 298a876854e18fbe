package org.ciep.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the contract of the API as it was packaged, to everybody: it says nothing about anybody. */
public class ContractServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (var contract = getServletContext().getResourceAsStream("/WEB-INF/openapi/openapi.yaml")) {
            if (contract == null) {
                throw new ServletException("The contract is not packaged");
            }
            response.setContentType("application/yaml;charset=UTF-8");
            response.setHeader("Cache-Control", "no-cache");
            contract.transferTo(response.getOutputStream());
        }
    }
}
