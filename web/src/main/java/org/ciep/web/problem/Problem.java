package org.ciep.web.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.ciep.approval.CaseChanged;
import org.ciep.platform.DomainException;
import org.ciep.platform.RequestId;
import org.jspecify.annotations.Nullable;

/** Builds answers that are problem documents. */
final class Problem {

    /** The media type of RFC 9457. */
    static final MediaType TYPE = new MediaType("application", "problem+json");

    private Problem() {}

    static Response response(int status, String code, String title) {
        return response(document(status, code, title, null, null));
    }

    /** Nothing was changed, and the same request will do in a second. */
    static Response busy() {
        var answer = response(503, "server-busy", "The database was busy with other changes; nothing was changed");
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, "1");
        return answer;
    }

    static Response of(DomainException refusal) {
        var violations = violationsOf(refusal);
        var params = refusal.params().isEmpty() ? null : refusal.params();
        var document = document(
                statusOf(refusal.kind()), refusal.code(), String.valueOf(refusal.getMessage()), params, violations);
        return response(
                refusal instanceof CaseChanged stale
                        ? stale.changes()
                                .map(CaseChangesJson::of)
                                .map(document::telling)
                                .orElse(document)
                        : document);
    }

    private static @Nullable List<ProblemJson.ViolationJson> violationsOf(DomainException refusal) {
        var violations = refusal.violations();
        return violations.isEmpty()
                ? null
                : violations.stream().map(ProblemJson.ViolationJson::of).toList();
    }

    static Response invalid(int status, List<ProblemJson.ViolationJson> violations) {
        return response(document(status, "invalid-input", "Some values break the rules", null, violations));
    }

    private static Response response(ProblemJson document) {
        return Response.status(document.status()).type(TYPE).entity(document).build();
    }

    private static ProblemJson document(
            int status,
            String code,
            String title,
            @Nullable Map<String, String> params,
            @Nullable List<ProblemJson.ViolationJson> violations) {
        return new ProblemJson(
                "urn:ciep:problem:" + code, title, status, code, params, violations, null, RequestId.current());
    }

    private static int statusOf(DomainException.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case FORBIDDEN -> 403;
            case INVALID -> 422;
            case MALFORMED -> 400;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
            case STALE -> 412;
            case VERSION_REQUIRED -> 428;
            case UNAVAILABLE -> 503;
        };
    }
}
