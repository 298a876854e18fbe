package org.ciep.it;

import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.ciep.it.FourEyesMatter.Eyes;
import org.ciep.world.ApiClient.Answer;
import org.ciep.world.SampleMembers;

/**
 * People do what comes to their minds with two cases, whether they may or not: decide, for themselves or as deputies, several at
 * the same moment, in bulk, revoke, mend, name deputies and end them, withdraw; and roles are taken away in between.
 */
final class FourEyesWalk {

    /** What the platform may answer: done, or refused. */
    private static final Set<Integer> ANSWERS = Set.of(200, 201, 403, 404, 409, 412, 422);

    private static final int NAMINGS = 6;
    private static final List<String> TAKEN = List.of("unit-approver", "ministry-approver");

    private final FourEyesPeople people;
    private final int edition;
    private final Random random;
    private final SampleMembers sample;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<String> outOfScope = new ArrayList<>();
    private final List<FourEyesMatter> matters = new ArrayList<>();
    private final List<JsonObject> deputies = new ArrayList<>();

    FourEyesWalk(FourEyesPeople people, int edition, long seed) {
        this.people = people;
        this.edition = edition;
        this.random = new Random(seed);
        this.sample = new SampleMembers(seed, "5" + (10000 + Math.abs(people.units.hashCode() % 80000)));
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /** Who met a case that is not there for them; such answers leave no record in the trail. */
    List<String> outOfScope() {
        return outOfScope;
    }

    /** How often the platform refused with which code. */
    Map<String, Integer> refusals() {
        return refusals;
    }

    /** @param tempted who decides first on each case, in this order: also whoever must not, and as deputies from now on */
    void walk(int steps, List<Eyes> tempted) throws InterruptedException {
        people.giveBack();
        people.endDeputies();
        var hour = new Period(people.now(), Duration.ofHours(1));
        tempted.stream()
                .filter(eyes -> eyes.represented() != null)
                .forEach(eyes -> name("admin", String.valueOf(eyes.represented()), eyes.self(), hour));
        people.units.forEach(this::submit);
        for (var matter : matters) {
            for (var eyes : tempted) {
                var seen = matter.seen();
                count("decision", List.of(matter.decision(eyes, seen, "APPROVE").call()));
            }
        }
        for (int naming = 0; naming < NAMINGS; naming++) {
            name();
        }
        for (int step = 0; step < steps; step++) {
            step(random.nextInt(100));
        }
        matters.forEach(matter -> checked(withdrawal(matter).call())); // nothing of it waits for anybody
    }

    private void step(int chance) throws InterruptedException {
        if (chance < 38) {
            goOn(any(matters));
        } else if (chance < 52) {
            count("parallel", together(any(matters)));
        } else if (chance < 64) {
            bulk();
        } else if (chance < 74) {
            var matter = any(matters);
            revoke(matter, matter.seen());
        } else if (chance < 82) {
            mend(any(matters));
        } else if (chance < 91) {
            name();
        } else if (chance < 95) {
            end();
        } else if (chance < 96) {
            withdraw(any(matters));
        } else if (chance < 98) {
            counts.merge("role taken", people.take(any(people.names()), any(TAKEN)), Integer::sum);
        } else {
            people.giveBack();
        }
    }

    /** What is likely to be next; not always, because people try what they must not. */
    private void goOn(FourEyesMatter matter) {
        var seen = matter.seen();
        var status = seen.getString("status");
        boolean likely = random.nextInt(10) < 7;
        if (likely && status.equals("RETURNED")) {
            mend(matter);
        } else if (likely && !status.equals("OPEN")) {
            revoke(matter, seen);
        } else {
            count("decision", List.of(decide(matter, seen)));
        }
    }

    private void submit(String unit) {
        var address = "/editions/" + edition + "/delegations";
        var path = address + "/" + unit;
        var editors = people.editors(unit);
        people.client(any(editors)).post(address, object("unit", unit)).expect(201);
        people.client(any(editors)).post(path + "/members", sample.next("HEAD")).expect(201);
        var editor = people.client(any(editors));
        var submitted = editor.post(
                        path + "/submission", object(), editor.get(path).etag())
                .expect(200);
        matters.add(new FourEyesMatter(people, unit, path, submitted.json().getString("caseReference")));
    }

    private void revoke(FourEyesMatter matter, JsonObject seen) {
        var likely = matter.revokers(seen);
        var eyes = likely.isEmpty() || random.nextInt(4) == 0 ? eyes(matter, seen) : new Eyes(any(likely), null);
        count("revocation", List.of(matter.revocation(eyes, seen).call()));
    }

    private Answer decide(FourEyesMatter matter, JsonObject seen) {
        var eyes = eyes(matter, seen);
        var answer = matter.decision(eyes, seen, outcome()).call();
        if (matter.isHiddenFrom(eyes.self(), seen) && answer.status() != 404) {
            outOfScope.add(eyes + " met " + matter.reference() + ": " + answer.status() + " " + answer.code());
        }
        return answer;
    }

    private String outcome() {
        int chance = random.nextInt(100);
        return chance < 60 ? "APPROVE" : chance < 97 ? "RETURN" : "REJECT";
    }

    private void withdraw(FourEyesMatter matter) {
        if (random.nextInt(3) == 0) {
            count("withdrawal", List.of(withdrawal(matter).call()));
        }
    }

    private FourEyesMatter.Request withdrawal(FourEyesMatter matter) {
        return matter.withdrawal(any(people.editors(matter.unit())));
    }

    /** Two or three people at the same moment, all on what they saw before. */
    private List<Answer> together(FourEyesMatter matter) throws InterruptedException {
        var seen = matter.seen();
        var requests = new ArrayList<Callable<Answer>>();
        int number = 2 + random.nextInt(2);
        for (int i = 0; i < number; i++) {
            int chance = random.nextInt(80);
            requests.add(
                    chance == 0
                            ? withdrawal(matter)
                            : chance < 4
                                    ? matter.revocation(eyes(matter, seen), seen)
                                    : matter.decision(eyes(matter, seen), seen, outcome()));
        }
        return AtOnce.send(requests);
    }

    /** Both cases: the preview, perhaps something in between, and then what has become of them. */
    private void bulk() {
        var seen = matters.stream().map(FourEyesMatter::seen).toList();
        var eyes = eyes(any(matters), any(seen));
        var cases = Json.createArrayBuilder();
        seen.forEach(matter -> cases.add(FourEyesMatter.chosen(matter)));
        var request = Json.createObjectBuilder().add("outcome", "APPROVE").add("cases", cases);
        if (eyes.represented() != null) {
            request.add("onBehalfOf", eyes.represented());
        }
        var client = people.client(eyes.self());
        var prepared = checked(client.post("/bulk-decisions", request.build()));
        if (prepared.status() != 201) {
            count("bulk", List.of(prepared));
            return;
        }
        if (random.nextInt(3) == 0) {
            goOn(any(matters));
        }
        var steps = "/bulk-decisions/" + prepared.json().getString("id") + "/steps";
        var done = checked(client.post(steps, object()));
        counts.merge("bulk decided", done.status() == 200 ? done.json().getInt("decided") : 0, Integer::sum);
        count("bulk", List.of(done));
    }

    /** Somebody adds a member, where the list may be changed, and somebody hands it in again. */
    private void mend(FourEyesMatter matter) {
        var editors = people.editors(matter.unit());
        var editor = people.client(any(editors));
        count("edit", List.of(editor.post(matter.path() + "/members", sample.next("MEMBER"))));
        var other = people.client(any(editors));
        count(
                "submission",
                List.of(other.post(
                        matter.path() + "/submission",
                        object(),
                        other.get(matter.path()).etag())));
    }

    private void name() {
        var represented = any(people.names());
        var time = Duration.ofSeconds(random.nextInt(3) == 0 ? 2 : 3600);
        var from = people.aboutNow().plus(Duration.ofSeconds(random.nextInt(6) == 0 ? 1 : 0));
        var by = random.nextInt(4) > 0 ? "admin" : represented;
        name(by, represented, any(people.names()), new Period(from, time));
    }

    private record Period(Instant from, Duration time) {}

    private void name(String by, String represented, String deputy, Period period) {
        var until = period.from().plus(period.time());
        var wanted = Json.createObjectBuilder(object("deputy", deputy, "from", period.from(), "until", until));
        if (by.equals("admin")) {
            wanted.add("represented", represented);
        }
        var answer = people.client(by).post("/deputies", wanted.build());
        if (answer.status() == 201) {
            deputies.add(answer.json());
        }
        count("naming", List.of(answer));
    }

    private void end() {
        if (!deputies.isEmpty()) {
            var deputy = any(deputies);
            var by = random.nextInt(3) == 0
                    ? "admin"
                    : deputy.getString(random.nextBoolean() ? "deputy" : "represented");
            count(
                    "end",
                    List.of(people.client(by)
                            .post(
                                    "/deputies/" + deputy.getString("id") + "/end",
                                    object(),
                                    FourEyesPeople.etag(deputy))));
        }
    }

    private Eyes eyes(FourEyesMatter matter, JsonObject seen) {
        int chance = random.nextInt(20);
        var holders = people.holders(FourEyesMatter.roleOf(seen), matter.unit());
        if (chance >= 10 && !holders.isEmpty()) {
            return new Eyes(any(holders), null);
        }
        if (chance < 5 && !deputies.isEmpty()) {
            var deputy = any(deputies);
            return new Eyes(deputy.getString("deputy"), deputy.getString("represented"));
        }
        return new Eyes(any(people.names()), chance == 5 ? any(people.names()) : null);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void count(String step, List<Answer> answers) {
        for (var answer : answers) {
            counts.merge(step, 1, Integer::sum);
            boolean done = checked(answer).status() / 100 == 2;
            counts.merge(step + " done", done ? 1 : 0, Integer::sum);
            if (!done) {
                refusals.merge(answer.code(), 1, Integer::sum);
            }
        }
    }

    private Answer checked(Answer answer) {
        if (!ANSWERS.contains(answer.status())) {
            throw new IllegalStateException("A step in edition " + edition + " was answered " + answer.status() + " at "
                    + answer.response().uri() + ": " + answer.body());
        }
        return answer;
    }
}
