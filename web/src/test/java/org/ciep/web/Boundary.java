package org.ciep.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import org.ciep.web.problem.ConstraintViolationMapper;
import org.ciep.web.problem.DomainExceptionMapper;
import org.ciep.web.problem.EjbExceptionMapper;
import org.ciep.web.problem.HttpRefusalMapper;
import org.ciep.web.problem.MalformedBodyMapper;
import org.ciep.web.problem.UnknownFailureMapper;
import org.jboss.resteasy.core.SynchronousDispatcher;
import org.jboss.resteasy.core.SynchronousExecutionContext;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;

/** The server's REST layer with everything that the boundary adds to it, around a probe resource; no server, no database. */
public final class Boundary {

    private final SynchronousDispatcher dispatcher;

    public Boundary() {
        dispatcher = (SynchronousDispatcher) MockDispatcherFactory.createDispatcher();
        var providers = dispatcher.getProviderFactory();
        List.of(
                        JsonFormat.class,
                        QueryNumbers.class,
                        BodyLimit.class,
                        RequestFrame.class,
                        ConstraintViolationMapper.class,
                        DomainExceptionMapper.class,
                        EjbExceptionMapper.class,
                        HttpRefusalMapper.class,
                        MalformedBodyMapper.class,
                        UnknownFailureMapper.class)
                .forEach(providers::registerProvider);
        dispatcher.getRegistry().addPerRequestResource(ProbeResource.class);
    }

    public Answer get(String address) {
        return send(request("GET", address));
    }

    public Answer send(MockHttpRequest request) {
        var response = new MockHttpResponse();
        request.setAsynchronousContext(new SynchronousExecutionContext(dispatcher, request, response));
        dispatcher.invoke(request, response);
        return new Answer(response);
    }

    public static MockHttpRequest request(String method, String address) {
        try {
            return MockHttpRequest.create(method, address);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static MockHttpRequest post(String address, String body) {
        return request("POST", address)
                .contentType("application/json")
                .content(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What came back. */
    public record Answer(MockHttpResponse response) {

        public int status() {
            return response.getStatus();
        }

        public String text() {
            return new String(response.getOutput(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(text()))) {
                return reader.readObject();
            }
        }

        public String code() {
            return json().getString("code");
        }

        public String header(String name) {
            return String.valueOf(response.getOutputHeaders().getFirst(name));
        }

        public String mediaType() {
            return Objects.requireNonNull(header(HttpHeaders.CONTENT_TYPE));
        }
    }
}
