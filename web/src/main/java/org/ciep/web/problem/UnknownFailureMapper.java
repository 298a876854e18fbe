package org.ciep.web.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.ciep.platform.RequestId;

/** What nobody foresaw: logged once, with the request's id, and answered with a fixed text. */
@Provider
public class UnknownFailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(UnknownFailureMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        return answer(failure);
    }

    static Response answer(Throwable failure) {
        LOG.log(Level.ERROR, "Request " + RequestId.current() + " failed", failure);
        return Problem.response(
                500, "unexpected", "Something went wrong here; the operators can find it by the trace id");
    }
}
