package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.World;

/** Persons of canary values on every way into the platform: behind links, by officials, in lists, as contact, and into refusals. */
final class CanaryWalk {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final AcmeStaff acme;

    CanaryWalk() throws SQLException {
        acme = AcmeStaff.ofAccredited();
    }

    void run() throws SQLException {
        apply();
        accredit();
        complete();
        bringList();
        delegate();
        beRefused();
        awaitMails();
    }

    /** An organisation whose contact gets an account, and mistypes the password. */
    private static void apply() {
        var organisation = AppliedOrganisation.openedBy(Canaries.email(9));
        var content = Json.createObjectBuilder(AppliedOrganisation.complete())
                .add("contactName", Canaries.CONTACT)
                .add("contactPhone", Canaries.CONTACT_PHONE)
                .build();
        organisation.save(content).expect(200);
        Users.anonymous()
                .putFile(
                        "/joining/application/documents/LETTER",
                        Canaries.fileName("png"),
                        AcmeStaff.PICTURE,
                        Map.of("Application-Link", organisation.secret()))
                .expect(200);
        organisation.submit().expect(200);
        mend(organisation, content);
        organisation.decide("host", object("outcome", "APPROVE")).expect(201);
        organisation.decide("ministry", object("outcome", "APPROVE")).expect(201);
        AccountOrders.of(organisation.email).awaitState("DONE");
        ApiClient.tokenStatus(World.shared().realm(), organisation.email, "mistyped");
    }

    /** Returned with a remark on the contact, and submitted again. */
    private static void mend(AppliedOrganisation organisation, JsonObject content) {
        organisation
                .decide(
                        "host",
                        JoiningIT.returning(
                                organisation.seenBy("host").getString("id"), "contactName", Canaries.CONTACT))
                .expect(201);
        organisation.follow(organisation.mail("Please mend"));
        organisation.open().expect(200);
        organisation
                .save(Json.createObjectBuilder(content)
                        .add("contactName", Canaries.CONTACT + " jun.")
                        .build())
                .expect(200);
        organisation.submit().expect(200);
    }

    /** Entered by the coordinator, and vetted. */
    private void accredit() {
        var reference = acme.add(entry(0)).expect(201).json().getString("reference");
        acme.submit(reference).expect(200);
        acme.coordinator()
                .putFile(acme.document(reference, "PHOTOGRAPH"), Canaries.fileName("png"), AcmeStaff.PICTURE, Map.of())
                .expect(200);
        acme.check("host", reference, "PHOTOGRAPH", "APPROVE").expect(201);
        acme.decide("host", reference, AcmeStaff.approval()).expect(201);
        acme.record(reference, object("outcome", "POSITIVE", "note", Canaries.NOTE))
                .expect(201);
        Users.client("security")
                .get("/editions/" + acme.edition + "/vetting/" + reference)
                .expect(200);
    }

    /** Invited, and completed behind the link. */
    private void complete() {
        var invited = InvitedPerson.invitedBy(acme, Canaries.FAMILY, Canaries.GIVEN, Canaries.email(1));
        var draft = object("documentNumber", Canaries.UNSENT, "phone", Canaries.PHONE);
        InvitedPerson.send(invited.secret(), "PUT", "/person/draft", draft, invited.etag())
                .expect(200);
        var unsent = InvitedPerson.invitedBy(acme, Canaries.FAMILY, Canaries.GIVEN, Canaries.email(2));
        InvitedPerson.send(unsent.secret(), "PUT", "/person/draft", draft, unsent.etag())
                .expect(200);
        invited.complete(Canaries.person(1), InvitedPerson.ALL).expect(200);
        Users.anonymous()
                .putFile(
                        "/person/documents/PHOTOGRAPH",
                        Canaries.fileName("png"),
                        AcmeStaff.PICTURE,
                        Map.of("Person-Link", invited.secret()))
                .expect(200);
        acme.submit(invited.reference()).expect(200);
        invited.withdraw("TRANSFER_TO_AUTHORITY").expect(200);
    }

    /** A list, some rows of which are refused. */
    private void bringList() {
        var lists = new StaffLists(acme);
        var person = Canaries.person(2);
        var checked = lists.check(StaffLists.csv(person, person)
                        + StaffLists.row(person, Canaries.FAMILY, Canaries.NUMBERS.get(3), Canaries.email(3))
                        + StaffLists.row(person, "参展人员", "650105194703097714", "zeisig.example"))
                .expect(201);
        acme.coordinator().get(lists.address(checked) + "/error-workbook").expect(200);
        lists.execute(checked).expect(202);
        lists.awaitEnd(checked);
    }

    /** In the list of a delegating unit. */
    private static void delegate() {
        var delegation = Guangdong.draft();
        var member = Json.createObjectBuilder(Canaries.person(4))
                .add("role", "HEAD")
                .add("employer", Canaries.EMPLOYER)
                .build();
        Guangdong.editor().post(delegation.path + "/members", member).expect(201);
        delegation.submit().expect(200);
        delegation.giveBack(Guangdong.approver()).expect(201);
    }

    /** Whatever is wrong with a value, whoever answers: rules, the reader of the body, or the database. */
    private void beRefused() {
        var good = entry(3);
        for (var field : good.keySet()) {
            var value = good.getString(field);
            for (var wrong : new String[] {value + "\u0000", value + "\u202e", value.repeat(300)}) {
                add(Json.createObjectBuilder(good).add(field, wrong).build());
            }
            add(Json.createObjectBuilder(good)
                    .add(field, object("wrong", value))
                    .build());
        }
        add(entry(0));
        send(good.toString().replace("}", ",") + "\"phone\":" + Canaries.PHONE);
        acme.coordinator()
                .putFile(
                        acme.document(acme.added(), "IDENTITY_DOCUMENT"),
                        Canaries.fileName("pdf"),
                        Canaries.FAMILY.getBytes(StandardCharsets.UTF_8),
                        Map.of());
        acme.coordinator()
                .postList("/editions/" + acme.edition + "/staff-imports", Canaries.fileName("xlsx"), new byte[9]);
    }

    /** Whoever is told of all that has been told by now, or never will be. */
    private static void awaitMails() throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        try (var connection = World.shared().database().asOwner();
                var waiting = connection.prepareStatement("select from ciep.outbox_message where state = 'WAITING'")) {
            boolean some = true;
            while (some && System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
                try (var rows = waiting.executeQuery()) {
                    some = rows.next();
                }
            }
        }
    }

    private Answer add(JsonObject person) {
        return send(person.toString());
    }

    private Answer send(String body) {
        return acme.coordinator()
                .send(
                        "POST",
                        acme.path,
                        "application/json",
                        BodyPublishers.ofString(body),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private static JsonObject entry(int number) {
        return Json.createObjectBuilder(Canaries.person(number))
                .add("category", "EXHIBITOR")
                .build();
    }
}
