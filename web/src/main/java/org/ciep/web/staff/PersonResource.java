package org.ciep.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ciep.consent.ConsentNotGiven;
import org.ciep.consent.ConsentPurpose;
import org.ciep.partner.staff.PersonCompletion;
import org.ciep.partner.staff.PersonConsents;
import org.ciep.partner.staff.PersonalView;
import org.ciep.web.IdempotencyKey;
import org.ciep.web.Idempotent;
import org.ciep.web.IfMatch;
import org.ciep.web.Parameters;
import org.jspecify.annotations.Nullable;

/** A person's own accreditation. Nobody is signed in here: what can be seen and changed is what the link opens. */
@Path("/person")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonResource {

    @Inject
    PersonCompletion completion;

    @Inject
    PersonConsents consents;

    @Inject
    Idempotent idempotent;

    @HeaderParam("Person-Link")
    @Nullable
    String link;

    @POST
    @Path("openings")
    @Consumes(MediaType.WILDCARD)
    public Response openPersonLink() {
        return answer(completion.open(link));
    }

    @PUT
    @Path("draft")
    public Response savePersonDraft(
            @HeaderParam("If-Match") @Nullable IfMatch expected, @NotNull @Valid PersonDraftJson draft) {
        return answer(completion.save(link, IfMatch.require(expected), draft.draft()));
    }

    @POST
    @Path("completion")
    public Response completePerson(
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid PersonCompletionJson entered) {
        long version = IfMatch.require(expected);
        return idempotent.answerFor(
                Idempotent.holderOf(link),
                key,
                entered,
                () -> answer(completion.complete(link, version, entered.entered())));
    }

    @POST
    @Path("consents")
    public Response giveConsents(
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
            @NotNull @Valid ConsentsGivenJson given) {
        long version = IfMatch.require(expected);
        return idempotent.answerFor(
                Idempotent.holderOf(link), key, given, () -> answer(consents.give(link, version, given.given())));
    }

    @POST
    @Path("consents/{consentPurpose}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Response withdrawConsent(
            @PathParam("consentPurpose") String purpose,
            @HeaderParam("If-Match") @Nullable IfMatch expected,
            @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key) {
        long version = IfMatch.require(expected);
        var named = Parameters.named(ConsentPurpose.class, purpose, ConsentNotGiven::new);
        return idempotent.answerFor(
                Idempotent.holderOf(link), key, "", () -> answer(consents.withdraw(link, version, named)));
    }

    private static Response answer(PersonalView view) {
        return Response.ok(PersonalAccreditationJson.of(view))
                .tag(String.valueOf(view.version()))
                .build();
    }
}
