package org.ciep.web.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the REST layer itself refuses: unknown addresses, methods and media types. */
@Provider
public class HttpRefusalMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException failure) {
        return answer(failure);
    }

    static Response answer(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 400 -> Problem.response(400, "bad-request", "The request cannot be read");
            case 401 -> Problem.response(401, "unauthenticated", "Nobody is signed in");
            case 403 -> Problem.response(403, "forbidden", "You may not do this");
            case 404 -> Problem.response(404, "not-found", "There is no such object");
            case 405 -> Problem.response(405, "method-not-allowed", "This address does not take this method");
            case 406 -> Problem.response(406, "not-acceptable", "This address does not answer in that media type");
            case 413 -> Problem.response(413, "too-large", "What was sent is too large");
            case 415 -> Problem.response(415, "media-type-unsupported", "This address does not take that media type");
            default ->
                status < 500
                        ? Problem.response(status, "bad-request", "The request cannot be answered")
                        : UnknownFailureMapper.answer(failure);
        };
    }
}
