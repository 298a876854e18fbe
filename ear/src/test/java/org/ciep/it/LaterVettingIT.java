package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cases that end without a result of the security office: nobody is let in unvetted. */
@DisplayName("Over HTTP, a person whom others have let through")
class LaterVettingIT {

    private AcmeStaff acme;

    @BeforeEach
    void accredit_the_organisation() throws SQLException {
        acme = AcmeStaff.ofAccredited();
    }

    @Test
    void in_the_security_offices_place_is_vetted_before_anything_is_granted() throws SQLException {
        var reference = acme.vetted();
        acme.run("update ciep.approval_case set escalated_at = since where subject_reference = ?", reference);

        acme.decide("ministry", reference, AcmeStaff.approval()).expect(201);
        var before = acme.status(reference);
        acme.record(reference, object("outcome", "POSITIVE")).expect(201);

        assertThat(before).isEqualTo("VETTING");
        assertThat(acme.status(reference)).isEqualTo("GRANTED");
        assertThat(acme.quota("EXHIBITOR").getInt("booked")).isEqualTo(1);
    }

    @Test
    void is_vetted_by_nobody_who_has_decided_in_the_case() {
        var routes = new Routes("STAFF_ACCREDITATION", Users.client("admin"));
        var stages = routes.builtIn();
        routes.publishStages(
                Json.createArrayBuilder().add(stages.get(1)).add(stages.get(0)).build());
        try {
            var reference = acme.submitted();
            acme.decide("security", reference, AcmeStaff.approval()).expect(201);
            acme.letThrough(reference);

            var refused = acme.record(reference, object("outcome", "POSITIVE"));

            assertThat(refused.expect(409).code()).isEqualTo("other-stage-decided");
            assertThat(acme.status(reference)).isEqualTo("VETTING");
        } finally {
            routes.publishStages(stages);
        }
    }
}
