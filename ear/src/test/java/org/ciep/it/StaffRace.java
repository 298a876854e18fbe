package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.Postgres;

/**
 * One round at an edition of its own: many submit persons of one organisation at the same moment, at a quota of ten, while officials
 * grant, refuse, raise and lower; and beside them many organisations and a unit submit one and the same person.
 */
final class StaffRace {

    static final int PLACES = 10;

    /** By so many the number is raised and lowered. */
    private static final int SWAY = 3;

    private static final int SETTINGS = 6;

    private final NodeUsers users;
    private final StaffRaceDrafts drafts;
    private final String edition;
    private final AtomicInteger held = new AtomicInteger();
    private final List<String> unexpected = Collections.synchronizedList(new ArrayList<>());

    StaffRace(URI node, Postgres.Database database, int edition) {
        this.users = new NodeUsers(node);
        this.drafts = new StaffRaceDrafts(database, users, edition);
        this.edition = "/editions/" + edition;
    }

    /**
     * What a round leaves.
     *
     * @param held places of which somebody was told to have one
     * @param quota places, reserved, booked and demand of the row
     * @param entries the sums of the ledger: reserved, booked, demand
     * @param staff accreditations that wait for a decision or for vetting, and those that are granted
     * @param samePerson how many of those who submitted the same person were told that they had
     * @param unexpected answers that are neither a success nor the refusal that belongs to the moment
     */
    record Left(
            int held,
            List<Integer> quota,
            List<Integer> entries,
            List<Integer> staff,
            int samePerson,
            List<String> unexpected) {

        int places() {
            return quota.get(0);
        }

        int used() {
            return quota.get(1) + quota.get(2);
        }
    }

    /** Everything at once; then as many more as there may be places ask for what is left. */
    Left ofEverything(int clients, long seed) throws SQLException, InterruptedException {
        var persons = drafts.ofPersons(clients + PLACES + SWAY);
        var same = drafts.ofOnePerson(clients / 4);
        setPlaces("ministry", PLACES);
        var together = new ArrayList<Callable<Answer>>();
        for (int client = 0; client < clients; client++) {
            var random = new Random(seed + client);
            var reference = persons.get(client);
            together.add(() -> live(reference, random.nextInt(6)));
        }
        together.add(() -> setAround("ministry", new Random(seed - 1)));
        together.add(() -> setAround("host", new Random(seed - 2)));
        int first = together.size();
        same.forEach(reference -> together.add(() -> submit(reference)));
        together.add(drafts::submitDelegation);
        var answers = AtOnce.send(together);
        AtOnce.send(persons.subList(clients, persons.size()).stream()
                .<Callable<Answer>>map(reference -> () -> taken(submit(reference)))
                .toList());
        return left(answers.subList(first, answers.size()));
    }

    /** Each asks for one place, once, and all others for one person; nothing happens beside. */
    Left ofDemandAlone(int clients) throws SQLException, InterruptedException {
        var persons = drafts.ofPersons(clients);
        var same = drafts.ofOnePerson(clients / 4);
        setPlaces("ministry", PLACES);
        var together = new ArrayList<Callable<Answer>>();
        persons.forEach(reference -> together.add(() -> taken(submit(reference))));
        same.forEach(reference -> together.add(() -> submit(reference)));
        var answers = AtOnce.send(together);
        return left(answers.subList(clients, answers.size()));
    }

    private Left left(List<Answer> ofOnePerson) throws SQLException {
        ofOnePerson.forEach(answer -> require(answer, "person-has-place", "person-has-place-at", "members-have-place"));
        int accepted = (int) ofOnePerson.stream().filter(StaffRace::succeeded).count();
        return new Left(
                held.get(), drafts.quota(), drafts.entries(), drafts.staff(), accepted, List.copyOf(unexpected));
    }

    /** Submits, and then something becomes of it. */
    private Answer live(String reference, int fate) {
        var submitted = taken(submit(reference));
        if (!succeeded(submitted)) {
            return submitted;
        }
        var matter = submitted.json().getJsonObject("approval").getString("caseReference");
        switch (fate) {
            case 0 ->
                freed(users.client("coordinator.acme")
                        .post(path(reference) + "/withdrawal", object("reason", "Not coming"), submitted.etag()));
            case 1 -> freed(decide("host", matter, AcmeStaff.refusal("REJECT")));
            case 2 -> {
                require(decide("host", matter, AcmeStaff.approval()));
                require(decide("security", matter, AcmeStaff.approval()));
            }
            default -> {
                return submitted;
            }
        }
        return submitted;
    }

    private Answer submit(String reference) {
        return users.client("coordinator.acme").post(path(reference) + "/submission", object(), "\"0\"");
    }

    private Answer decide(String official, String matter, JsonObject decision) {
        var client = users.client(official);
        var seen = client.get("/cases/" + matter).expect(200).json();
        return client.post(
                "/cases/" + matter + "/decisions",
                Json.createObjectBuilder(decision)
                        .add("revision", seen.getInt("revision"))
                        .add("version", seen.getInt("version"))
                        .build());
    }

    /** Below the use it is refused, and so is what the other official has set meanwhile. */
    private Answer setAround(String official, Random random) {
        var answers = IntStream.range(0, SETTINGS)
                .mapToObj(attempt -> setPlaces(official, PLACES - SWAY + random.nextInt(2 * SWAY + 1)))
                .toList();
        answers.forEach(answer -> require(answer, "quota-in-use", "stale-version"));
        return answers.get(0);
    }

    private Answer setPlaces(String official, int places) {
        var client = users.client(official);
        var address = edition + "/organisation-quotas/ACME/EXHIBITOR";
        return client.put(
                address, object("base", places), client.get(address).expect(200).etag());
    }

    private Answer taken(Answer answer) {
        require(answer, "quota-category-full");
        if (succeeded(answer)) {
            held.incrementAndGet();
        }
        return answer;
    }

    private void freed(Answer answer) {
        require(answer);
        held.decrementAndGet();
    }

    private void require(Answer answer, String... refusals) {
        if (!succeeded(answer) && !List.of(refusals).contains(answer.code())) {
            unexpected.add(answer.status() + " " + answer.body());
        }
    }

    private static boolean succeeded(Answer answer) {
        return answer.status() < 300;
    }

    private String path(String reference) {
        return edition + "/staff-accreditations/" + reference;
    }
}
