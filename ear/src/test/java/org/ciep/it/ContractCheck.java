package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;

/** Holds every answer that a test gets against the contract: status, media type and body; of thousands of a kind, many of them. */
final class ContractCheck {

    /** Random walks get hundreds of thousands of the same kind, and each check costs as much as the answer itself. */
    private static final int ALL_OF_A_KIND = 2000;

    private static final int THEN_ONE_IN = 50;
    private static final Pattern NAME_OF_AN_OBJECT = Pattern.compile("/[^/]*[0-9][^/]*");

    private static final AtomicBoolean OBSERVING = new AtomicBoolean();
    private static final Map<String, Integer> KINDS = new ConcurrentHashMap<>();

    private static final OpenApiInteractionValidator CONTRACT = OpenApiInteractionValidator.createForSpecificationUrl(
                    Path.of("../web/src/main/openapi/openapi.yaml")
                            .toAbsolutePath()
                            .normalize()
                            .toUri()
                            .toString())
            .withLevelResolver(LevelResolver.create()
                    // the parts of an allOf do not know each other's fields
                    .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                    .build())
            .build();

    private ContractCheck() {}

    /** From now on, in this test run. */
    static void ofEveryAnswer() {
        if (OBSERVING.compareAndSet(false, true)) {
            ApiClient.observe(answer -> {
                if (!isBusy(answer) && isWanted(answer)) {
                    check(answer);
                }
            });
        }
    }

    /** Any operation may answer that; the contract says so once, for all of them. */
    private static boolean isBusy(Answer answer) {
        return answer.status() == 503 && answer.code().equals("server-busy");
    }

    private static boolean isWanted(Answer answer) {
        var request = answer.response().request();
        var address = NAME_OF_AN_OBJECT.matcher(request.uri().getPath()).replaceAll("/*");
        int times = KINDS.merge(request.method() + " " + address + " " + answer.status(), 1, Integer::sum);
        return times <= ALL_OF_A_KIND || times % THEN_ONE_IN == 0;
    }

    private static void check(Answer answer) {
        var request = answer.response().request();
        var type = answer.header("Content-Type");
        var response = new SimpleResponse.Builder(answer.status());
        if (!type.isEmpty()) {
            response.withContentType(type);
        }
        if (type.contains("json")) {
            response.withBody(answer.body());
        } else if (answer.response().body().length > 0) {
            response.withBody("binary"); // a workbook is no text that the contract could say more about
        }
        var report =
                CONTRACT.validateResponse(request.uri().getPath(), Method.valueOf(request.method()), response.build());

        assertThat(report.getMessages())
                .as("%s %s answered %d: %s", request.method(), request.uri(), answer.status(), answer.body())
                .isEmpty();
    }
}
