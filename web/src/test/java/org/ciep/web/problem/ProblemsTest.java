package org.ciep.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.ciep.web.Boundary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A problem document")
class ProblemsTest {

    private final Boundary boundary = new Boundary();

    @ParameterizedTest
    @CsvSource({
        "GET,    /probe/nothing,                     404, not-found",
        "DELETE, /probe/page,                        405, method-not-allowed",
        "GET,    /probe/things/no-uuid,              404, not-found",
        "GET,    /probe/page?limit=many,             400, bad-request",
        "GET,    /probe/page?limit=99999999999,      400, bad-request",
        "GET,    /probe/page?limit=0,                400, invalid-input",
        "GET,    /probe/page?limit=201,              400, invalid-input",
        "GET,    /probe/failures/denied,             403, forbidden",
        "GET,    /probe/failures/stale,              412, stale-version",
        "GET,    /probe/failures/wrapped-refusal,    412, stale-version",
        "GET,    /probe/failures/invalid,            422, invalid-input",
        "GET,    /probe/failures/22021,              400, character-unstorable",
        "GET,    /probe/failures/22008,              400, date-out-of-range",
        "GET,    /probe/failures/40P01,              503, server-busy",
        "GET,    /probe/failures/40001,              503, server-busy",
        "GET,    /probe/failures/22001,              500, unexpected",
        "GET,    /probe/failures/unknown,            500, unexpected"
    })
    void answers_every_failure_with_its_code(String method, String address, int status, String code) {
        var answer = boundary.send(Boundary.request(method, address));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.mediaType()).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().getString("type")).isEqualTo("urn:ciep:problem:" + code);
        assertThat(answer.json().getInt("status")).isEqualTo(status);
        assertThat(answer.json().getString("traceId")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.text()).doesNotContain("王伟", "Exception", "org.ciep", "WFLYEJB");
    }

    @Test
    void says_when_to_try_again_if_the_database_was_busy() {
        assertThat(boundary.get("/probe/failures/40P01").header("Retry-After")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"text\"", "{\"number\": {}}", "{\"day\": \"2022-02-30\"}", "\u0000"})
    void answers_what_is_not_the_json_of_the_operation(String body) {
        var answer = boundary.send(Boundary.post("/probe", body));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed-json");
    }

    @ParameterizedTest
    @CsvSource({
        "day, +999999999-12-31",
        "day, +10000-01-01",
        "day, -0001-12-31",
        "at,  +999999999-12-31T23:59:59Z",
        "at,  +10000-01-01T00:00:00Z",
        "at,  9999-12-31T23:59:59-01:00",
        "at,  -0001-12-31T23:59:59Z"
    })
    void answers_a_date_that_nobody_could_type(String field, String date) {
        var answer = boundary.send(
                Boundary.post("/probe", "{\"name\":\"a\",\"number\":1,\"%s\":\"%s\"}".formatted(field, date)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("date-out-of-range");
    }

    @Test
    void names_the_field_and_the_rule_and_never_the_value() {
        var answer = boundary.send(Boundary.post(
                "/probe",
                "{\"name\":\"toolongtoo\",\"number\":1234567890,\"parts\":[{\"code\":\"A\"},{\"code\":\"secret\"}]}"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getJsonArray("violations"))
                .extracting(Object::toString)
                .containsExactly(
                        "{\"code\":\"length\",\"params\":{\"max\":\"5\"},\"pointer\":\"/name\",\"severity\":\"ERROR\"}",
                        "{\"code\":\"range\",\"pointer\":\"/number\",\"severity\":\"ERROR\"}",
                        "{\"code\":\"format\",\"pointer\":\"/parts/1/code\",\"severity\":\"ERROR\"}");
        assertThat(answer.text()).doesNotContain("toolongtoo", "secret", "1234567890");
    }

    @Test
    void names_the_element_of_a_list() {
        var answer = boundary.send(Boundary.post("/probe", "{\"name\":\"a\",\"number\":1,\"parts\":[null]}"));

        assertThat(answer.json().getJsonArray("violations"))
                .extracting(Object::toString)
                .containsExactly("{\"code\":\"required\",\"pointer\":\"/parts/0\",\"severity\":\"ERROR\"}");
    }

    @Test
    void names_the_parameter_of_the_address() {
        var answer = boundary.get("/probe/page?limit=201");

        assertThat(answer.json().getJsonArray("violations"))
                .extracting(Object::toString)
                .containsExactly("{\"code\":\"range\",\"pointer\":\"limit\",\"severity\":\"ERROR\"}");
    }

    @Test
    void answers_a_body_that_is_missing() {
        var answer = boundary.send(Boundary.post("/probe", "null"));

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.code()).isIn("malformed-json", "invalid-input");
    }

    @Test
    void answers_a_body_of_another_media_type() {
        var answer = boundary.send(Boundary.request("POST", "/probe")
                .contentType("text/xml")
                .content("<a/>".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("media-type-unsupported");
    }

    @Test
    void answers_who_cannot_read_json() {
        var answer = boundary.send(Boundary.request("GET", "/probe/page").accept("text/html"));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.mediaType()).startsWith("application/problem+json");
    }
}
