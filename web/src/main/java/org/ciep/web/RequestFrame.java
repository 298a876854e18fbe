package org.ciep.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.ciep.platform.Ids;
import org.ciep.platform.RequestId;

/** Every request has an id, which its log records, problems and audit records name; no answer of the API is kept by a cache. */
@Provider
@PreMatching
public class RequestFrame implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        RequestId.begin(Ids.next().toString());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        var id = RequestId.current();
        if (id != null) {
            response.getHeaders().putSingle("X-Request-Id", id);
        }
        RequestId.end();
    }
}
