package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the same moment, the accreditation of a person")
class StaffLocksIT {

    private AcmeStaff acme;

    @BeforeEach
    void accredit_the_organisation() throws SQLException {
        acme = AcmeStaff.ofAccredited();
    }

    /** Whoever suspends an organisation locks it and then its staff; whoever came the other way round would never end. */
    @Test
    void waits_for_the_suspension_of_the_organisation_and_is_not_granted_after_it() throws SQLException {
        var reference = acme.vetted();
        var granting = acme.granting(reference);
        CompletableFuture<Answer> grant;
        try (var suspension = World.shared().database().asOwner()) {
            suspension.setAutoCommit(false);
            Rows.run(
                    suspension,
                    "update ciep.organisation_accreditation set status = 'SUSPENDED' where id = '" + acme.organisation
                            + "'");
            grant = CompletableFuture.supplyAsync(granting);
            Waiting.awaitOneFor(suspension);

            Rows.run(
                    suspension,
                    "select 1 from ciep.staff_accreditation where reference = '" + reference + "' for no key update");
            suspension.commit();
        }

        assertThat(grant.join().expect(409).code()).isEqualTo("organisation-not-accredited");
        assertThat(acme.status(reference)).isEqualTo("VETTING");
    }

    @Test
    void is_not_found_by_whoever_comes_second_to_take_the_draft_away() throws InterruptedException {
        var reference = acme.added();
        var path = acme.path + "/" + reference;
        var etag = acme.etag(reference);

        var answers = AtOnce.send(List.of(() -> acme.coordinator().delete(path, etag), () -> acme.coordinator()
                .delete(path, etag)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 404);
    }
}
