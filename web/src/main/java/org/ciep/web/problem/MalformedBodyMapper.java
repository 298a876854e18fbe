package org.ciep.web.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ciep.platform.DomainException;
import org.jspecify.annotations.Nullable;

/** A body that cannot be read as what the operation takes. */
@Provider
public class MalformedBodyMapper implements ExceptionMapper<ProcessingException> {

    @Context
    Request request;

    @Override
    public Response toResponse(ProcessingException failure) {
        if (HttpMethod.GET.equals(request.getMethod())) {
            return UnknownFailureMapper.answer(failure); // nothing was read: an answer of ours could not be written
        }
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebApplicationException refusal) {
                return HttpRefusalMapper.answer(refusal); // the body was refused while it was read
            }
            if (cause instanceof DomainException refusal) {
                return Problem.of(refusal);
            }
        }
        return Problem.response(400, "malformed-json", "The body is not the JSON that this operation takes");
    }
}
