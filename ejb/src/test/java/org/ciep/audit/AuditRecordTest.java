package org.ciep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.ciep.identity.CallerIdentity;
import org.ciep.platform.RequestId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An audit record")
class AuditRecordTest {

    private static final Instant NOW = Instant.parse("2022-03-15T02:00:00Z");
    private static final CallerIdentity EDITOR =
            new CallerIdentity("editor.gd", "李晓梅", Set.of("unit-approver", "delegation-editor"), "CN-GD", null);
    private static final AuditObject DELEGATION = AuditObject.delegation("20-CN-GD", 20, "CN-GD");

    @AfterEach
    void forgetRequest() {
        RequestId.end();
    }

    @Test
    void says_who_did_what_to_which_object_when_and_in_which_request() {
        RequestId.begin("request-1");

        var entry = record(DELEGATION, Map.of("revision", "2")).entry();

        assertThat(entry.at()).isEqualTo(NOW);
        assertThat(entry.actor().username()).isEqualTo("editor.gd");
        assertThat(entry.actor().displayName()).isEqualTo("李晓梅");
        assertThat(entry.actor().roles()).containsExactly("delegation-editor", "unit-approver");
        assertThat(entry.action()).isEqualTo(AuditAction.DELEGATION_SUBMITTED);
        assertThat(entry.object()).isEqualTo(DELEGATION);
        assertThat(entry.details()).containsExactly(Map.entry("revision", "2"));
        assertThat(entry.requestId()).isEqualTo("request-1");
    }

    @Test
    void of_a_part_is_found_under_what_it_belongs_to() {
        var entry = record(DELEGATION.part(AuditObject.Kind.CASE, "20-D-0005"), Map.of())
                .entry();

        assertThat(entry.object().reference()).isEqualTo("20-D-0005");
        assertThat(entry.object().subject()).isEqualTo("20-CN-GD");
    }

    @Test
    void loses_what_people_wrote_for_those_who_read_without_personal_values() {
        var entry = record(DELEGATION, Map.of("reasonCode", "INCOMPLETE", "reason", "王伟的护照缺页"))
                .entry()
                .withoutFreeText();

        assertThat(entry.details()).containsExactly(Map.entry("reasonCode", "INCOMPLETE"));
    }

    @Test
    void keeps_details_of_any_script() {
        var details = Map.of("reason", "𬭁㛃𠅤 \"quoted\" \\ and\nlines");

        assertThat(Details.read(Details.write(details))).isEqualTo(details);
    }

    private static AuditRecord record(AuditObject object, Map<String, String> details) {
        return new AuditRecord(NOW, EDITOR, AuditAction.DELEGATION_SUBMITTED, object, Details.write(details));
    }
}
