package org.ciep.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.resteasy.mock.MockHttpRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The boundary")
class BoundaryTest {

    private final Boundary boundary = new Boundary();

    @Test
    void says_where_a_list_ends_and_leaves_out_what_is_absent() {
        var answer = boundary.get("/probe/page");

        assertThat(answer.text()).isEqualTo("{\"items\":[\"limit 50\"],\"next\":null}");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void takes_the_page_that_is_wanted() {
        assertThat(boundary.get("/probe/page?limit=200&after=abc").text())
                .isEqualTo("{\"items\":[\"limit 200\"],\"next\":\"abc\"}");
    }

    @Test
    void writes_instants_in_utc_dates_without_a_zone_and_every_script() {
        var answer = boundary.get("/probe/things/0190a5a0-0000-7000-8000-000000000000");

        assertThat(answer.json().getString("at")).isEqualTo("2022-03-15T02:00:00Z");
        assertThat(answer.json().getString("day")).isEqualTo("2022-04-24");
        assertThat(answer.json().getString("name")).isEqualTo("王伟");
        assertThat(answer.json()).doesNotContainKey("parts");
    }

    @Test
    void keeps_characters_outside_the_basic_plane() {
        var answer = boundary.send(Boundary.post("/probe", "{\"name\":\"𬭁㛃𠅤\",\"number\":1}"));

        assertThat(answer.json().getString("name")).isEqualTo("𬭁㛃𠅤");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"3\"',    200",
                "'\"0\"',    200",
                "'W/\"3\"',  412",
                "'3',        412",
                "'\"3\", \"4\"', 412",
                "'\"-1\"',   412",
                "'\"99999999999999999999\"', 412",
                "'*',        428",
                "'',         428"
            })
    void takes_one_strong_etag_as_a_version(String header, int status) {
        assertThat(boundary.send(put("version").header("If-Match", header)).status())
                .isEqualTo(status);
    }

    @Test
    void demands_a_version() {
        var answer = boundary.send(put("version"));

        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.code()).isEqualTo("version-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0190a5a0-0000-7000-8000-000000000000", "!~"})
    void takes_a_printable_key(String key) {
        assertThat(boundary.send(put("key").header("Idempotency-Key", key)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "with space", "ключ", "01234567890123456789012345678901234567890123456789012345678901234"})
    void refuses_another_key(String key) {
        var answer = boundary.send(put("key").header("Idempotency-Key", key));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("idempotency-key-required");
    }

    @Test
    void demands_a_key() {
        assertThat(boundary.send(put("key")).code()).isEqualTo("idempotency-key-required");
    }

    @Test
    void reads_a_file_up_to_the_limit_and_no_further() {
        assertThat(boundary.send(file(BodyLimit.FILE)).status()).isEqualTo(200);

        var answer = boundary.send(file(BodyLimit.FILE + 1));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too-large");
    }

    @Test
    void reads_json_up_to_the_limit_and_no_further() {
        var answer = boundary.send(Boundary.post("/probe", "{\"name\":\"" + "x".repeat(BodyLimit.OTHER) + "\"}"));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too-large");
    }

    private static MockHttpRequest put(String path) {
        return Boundary.request("PUT", "/probe/" + path).contentType("application/json");
    }

    private static MockHttpRequest file(int length) {
        return Boundary.request("POST", "/probe/file")
                .contentType("application/octet-stream")
                .content(new byte[length]);
    }
}
