package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciep.world.ApiClient.object;

import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ciep.world.ApiClient;
import org.ciep.world.ApiClient.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, the calendar of working days")
class CalendarApiIT {

    /** Each test has a year of its own, far from now. */
    private static final AtomicInteger YEARS = new AtomicInteger(2049);

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final ApiClient admin = Users.client("admin");
    private final int year = YEARS.incrementAndGet();
    private final String path = "/calendar/" + year;

    @Test
    void is_read_by_everybody_who_is_signed_in() {
        var calendar = Users.client("coordinator.acme").get("/calendar/2022").expect(200);

        assertThat(calendar.json().getJsonArray("days")).hasSize(38);
        assertThat(calendar.etag()).matches("\"\\d+\"");
        assertThat(admin.get("/calendar/1999").status()).isEqualTo(404);
    }

    @Test
    void takes_adds_changes_and_removes_each_with_its_record() {
        var added = add(day("05-01"), "HOLIDAY", "劳动节").expect(201);
        var changed = admin.put(path + "/days/" + day("05-01"), object("kind", "HOLIDAY", "name", "五一"), added.etag())
                .expect(200);
        var removed =
                admin.delete(path + "/days/" + day("05-01"), changed.etag()).expect(200);

        assertThat(added.header("Location")).endsWith("/days/" + day("05-01"));
        assertThat(added.json().getInt("added")).isEqualTo(1);
        assertThat(changed.json()
                        .getJsonObject("calendar")
                        .getJsonArray("days")
                        .getJsonObject(0)
                        .getString("name"))
                .isEqualTo("五一");
        assertThat(removed.json().getJsonObject("calendar").getJsonArray("days"))
                .isEmpty();
        assertThat(records("CALENDAR_DAY_ADDED")).isEqualTo(1);
        assertThat(records("CALENDAR_DAY_CHANGED")).isEqualTo(1);
        assertThat(records("CALENDAR_DAY_REMOVED")).isEqualTo(1);
    }

    @Test
    void is_changed_by_whoever_saw_its_present_version_only() {
        var first = add(day("05-01"), "HOLIDAY", "劳动节").expect(201);
        add(day("05-02"), "HOLIDAY", "劳动节").expect(201);
        var address = path + "/days/" + day("05-01");
        var body = object("kind", "HOLIDAY", "name", "五一");

        assertThat(admin.put(address, body, first.etag()).status()).isEqualTo(412);
        assertThat(admin.delete(address, first.etag()).status()).isEqualTo(412);
        assertThat(admin.put(address, body, "").status()).isEqualTo(428);
        assertThat(admin.put(path + "/days/" + day("06-01"), body, current()).code())
                .isEqualTo("calendar-day-not-found");
        assertThat(add(day("05-02"), "HOLIDAY", "again").code()).isEqualTo("calendar-day-already-exists");
    }

    @Test
    void takes_a_repeated_request_once() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var body = object("day", day("05-01"), "kind", "HOLIDAY", "name", "劳动节");

        var first = admin.post(path + "/days", body, key).expect(201);
        var second = admin.post(path + "/days", body, key).expect(201);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(records("CALENDAR_DAY_ADDED")).isEqualTo(1);
    }

    @Test
    void refuses_what_says_nothing() {
        var monday = LocalDate.of(year, 5, 1);
        while (monday.getDayOfWeek().getValue() != 1) {
            monday = monday.plusDays(1);
        }

        var worked = add(monday.toString(), "WORKING", "调休").expect(422);
        var elsewhere = add((year + 1) + "-05-01", "HOLIDAY", "劳动节").expect(422);

        assertThat(worked.body()).contains("calendar-day-not-a-weekend");
        assertThat(elsewhere.body()).contains("calendar-day-other-year");
        assertThat(days()).isZero();
    }

    @Test
    void becomes_what_a_file_says_after_it_was_shown_what_that_does() {
        add(day("05-01"), "HOLIDAY", "劳动节").expect(201);
        add(day("06-01"), "HOLIDAY", "x").expect(201);
        var file = ("date,kind,name\n" + day("05-01") + ",HOLIDAY,五一\n" + day("05-02") + ",HOLIDAY,五一\n")
                .getBytes(StandardCharsets.UTF_8);
        var before = current();

        var preview = admin.postBytes(path + "/import-previews", file).expect(200);
        var afterPreview = current();
        var stale = importFile(file, "\"99\"");
        var done = importFile(file, before).expect(200);

        assertThat(counts(preview)).isEqualTo("1 1 1");
        assertThat(afterPreview).isEqualTo(before);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(counts(done)).isEqualTo("1 1 1");
        assertThat(days()).isEqualTo(2);
        assertThat(importFile("nonsense".getBytes(StandardCharsets.UTF_8), current())
                        .code())
                .isEqualTo("calendar-line-unreadable");
    }

    @Test
    void moves_running_deadlines_at_once_and_says_how_many() {
        var delegation = Guangdong.submittedWith(1);
        var due = due(delegation);
        var seen = delegation.seenBy(Guangdong.approver());
        var holiday = workedDayBefore(due);
        var edit = object("day", holiday, "kind", "HOLIDAY", "name", "临时假日");
        var at = "/calendar/" + holiday.getYear();

        var preview = admin.post(
                        at + "/previews",
                        object("days", Json.createArrayBuilder().add(edit).build()))
                .expect(200)
                .json();
        var dueAfterPreview = due(delegation);
        var added = admin.post(at + "/days", edit).expect(201);
        var moved = due(delegation);
        var decided = delegation.decideAsSeen(Guangdong.approver(), seen, "APPROVE");
        admin.delete(at + "/days/" + holiday, admin.get(at).etag()).expect(200);

        assertThat(dueAfterPreview).isEqualTo(due);
        assertThat(preview.getInt("movedDeadlines")).isPositive();
        assertThat(added.json().getInt("movedDeadlines")).isPositive();
        assertThat(moved).isAfter(due);
        assertThat(decided.status())
                .as("the deadline is no part of what is decided on")
                .isEqualTo(201);
        assertThat(history(delegation)).contains("CASE_DEADLINE_MOVED");
    }

    /** The last day that counts: a deadline is the midnight after it. */
    private static LocalDate workedDayBefore(LocalDate due) {
        return due.minusDays(1);
    }

    private static LocalDate due(Guangdong delegation) {
        var dueAt = delegation.seenBy(Guangdong.approver()).getString("dueAt");
        return Instant.parse(dueAt).atZone(BEIJING).toLocalDate();
    }

    private static String history(Guangdong delegation) {
        return Users.client("auditor")
                .get(delegation.path + "/history")
                .expect(200)
                .body();
    }

    private Answer add(String day, String kind, String name) {
        return admin.post(path + "/days", object("day", day, "kind", kind, "name", name));
    }

    private Answer importFile(byte[] file, String etag) {
        return admin.send(
                "POST",
                path + "/imports",
                "application/octet-stream",
                BodyPublishers.ofByteArray(file),
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", etag));
    }

    private String day(String monthAndDay) {
        return year + "-" + monthAndDay;
    }

    private String current() {
        return admin.get(path).expect(200).etag();
    }

    private int days() {
        return admin.get(path).expect(200).json().getJsonArray("days").size();
    }

    private static String counts(Answer answer) {
        var change = answer.json();
        return change.getInt("added") + " " + change.getInt("changed") + " " + change.getInt("removed");
    }

    private int records(String action) {
        return AuditTrail.records("CALENDAR", "calendar-" + year, action);
    }
}
