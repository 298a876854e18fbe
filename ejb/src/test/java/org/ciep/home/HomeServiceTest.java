package org.ciep.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditEntry;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditReader;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.EditionMode;
import org.ciep.edition.EditionPlan;
import org.ciep.edition.EditionView;
import org.ciep.edition.WindowKind;
import org.ciep.edition.WindowView;
import org.ciep.identity.Caller;
import org.ciep.identity.CallerIdentity;
import org.ciep.identity.Roles;
import org.ciep.platform.Slice;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The home page")
class HomeServiceTest {

    private static final Instant NOW = Instant.parse("2022-03-15T02:00:00Z");
    private static final CallerIdentity EDITOR = caller(Roles.DELEGATION_EDITOR, "CN-GD");

    private static final CallerIdentity COORDINATOR =
            new CallerIdentity("someone", "某人", Set.of(Roles.PARTNER_COORDINATOR), null, "ORG-00017");

    private final List<String> asked = new ArrayList<>();

    @Test
    void is_empty_before_the_first_edition() {
        var home = home(EDITOR, null).home(null);

        assertThat(home).isEqualTo(HomeView.empty());
    }

    @Test
    void puts_the_tasks_of_all_features_together_by_deadline() {
        var late = task("CN-GD", NOW.plusSeconds(20));
        var early = task("CN-BJ", NOW.plusSeconds(10));
        var whenever = task("CN-AH", null);

        var home =
                home(EDITOR, edition(), feature(whenever, late), feature(early)).home(null);

        assertThat(home.tasks()).containsExactly(early, late, whenever);
        assertThat(home.waiting()).isEqualTo(3);
    }

    @Test
    void shows_the_first_ten_tasks_and_counts_them_all() {
        var many = IntStream.range(0, 12)
                .mapToObj(number -> task("CN-GD", NOW.plusSeconds(number)))
                .toArray(HomeTask[]::new);

        var home = home(EDITOR, edition(), feature(many)).home(null);

        assertThat(home.tasks()).hasSize(10);
        assertThat(home.waiting()).isEqualTo(12);
    }

    @Test
    void shows_what_is_still_to_come_in_its_order() {
        var home = home(EDITOR, edition(), feature(task("CN-GD", Instant.parse("2022-03-18T16:00:00Z"))))
                .home(20);

        assertThat(home.deadlines())
                .extracting(deadline -> deadline.kind() + " " + deadline.at())
                .containsExactly(
                        "CASE_DUE 2022-03-18T16:00:00Z",
                        "NOMINATION_CLOSES 2022-03-25T10:00:00Z",
                        "EDITION_STARTS 2022-04-23T16:00:00Z",
                        "EDITION_ENDS 2022-04-25T16:00:00Z");
    }

    @Test
    void leaves_the_windows_of_delegations_out_for_coordinators() {
        var home = home(COORDINATOR, edition()).home(20);

        assertThat(home.deadlines())
                .extracting(HomeDeadline::kind)
                .containsExactly(HomeDeadline.Kind.EDITION_STARTS, HomeDeadline.Kind.EDITION_ENDS);
    }

    @Test
    void shows_what_is_counted_before_any_number_of_cases() {
        var cases = IntStream.range(0, 10)
                .mapToObj(number -> task("CN-GD", NOW.plusSeconds(number)))
                .toArray(HomeTask[]::new);
        var counted = HomeTask.counted(HomeTask.Kind.CHECK_DOCUMENTS, 20, 143, null, null);

        var home = home(EDITOR, edition(), feature(cases), feature(counted)).home(null);

        assertThat(home.tasks()).hasSize(10).startsWith(counted, cases[0]);
        assertThat(home.waiting()).isEqualTo(11);
    }

    @Test
    void tells_coordinators_what_features_know_of_their_organisation() {
        var earlier = entry(NOW.minusSeconds(2));
        var later = entry(NOW.minusSeconds(1));

        var home =
                home(COORDINATOR, edition(), knowing(earlier), knowing(later)).home(null);

        assertThat(home.recent()).containsExactly(later, earlier);
        assertThat(asked).isEmpty();
    }

    @Test
    void tells_editors_and_approvers_what_happened_to_their_unit() {
        home(EDITOR, edition()).home(null);
        home(caller(Roles.UNIT_APPROVER, "CN-BJ"), edition()).home(null);

        assertThat(asked).containsExactly("20 CN-GD", "20 CN-BJ");
    }

    @Test
    void tells_those_who_see_all_units_what_happened_anywhere() {
        home(caller(Roles.MINISTRY_APPROVER, null), edition()).home(null);

        assertThat(asked).containsExactly("20 null");
    }

    @Test
    void tells_nothing_to_those_who_see_no_delegations() {
        var home = home(caller(Roles.GATE_OFFICER, "CN-GD"), edition()).home(null);

        assertThat(home.recent()).isEmpty();
        assertThat(asked).isEmpty();
    }

    private HomeService home(CallerIdentity caller, @Nullable EditionView edition, HomeContributor... features) {
        var home = new HomeService();
        home.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        home.caller = new Caller() {
            @Override
            public CallerIdentity identity() {
                return caller;
            }
        };
        home.editions = new EditionDirectory() {
            @Override
            public Optional<EditionView> newest() {
                return Optional.ofNullable(edition);
            }

            @Override
            public EditionView edition(int number) {
                return newest().orElseThrow();
            }
        };
        home.auditReader = new AuditReader() {
            @Override
            public Slice<AuditEntry> recentChanges(int number, @Nullable String unit, int limit) {
                asked.add(number + " " + unit);
                return new Slice<>(List.of(), null);
            }
        };
        home.contributors = List.of(features);
        return home;
    }

    private static HomeContributor feature(HomeTask... tasks) {
        return new HomeContributor() {
            @Override
            public List<HomeTask> tasks(CallerIdentity caller, EditionView edition, int limit) {
                return Stream.of(tasks).limit(limit).toList();
            }

            @Override
            public int countTasks(CallerIdentity caller, EditionView edition) {
                return tasks.length;
            }
        };
    }

    private static HomeContributor knowing(AuditEntry entry) {
        return new HomeContributor() {
            @Override
            public List<AuditEntry> recent(CallerIdentity caller, EditionView edition, int limit) {
                return List.of(entry);
            }
        };
    }

    private static AuditEntry entry(Instant at) {
        return new AuditEntry(
                new UUID(0, at.getEpochSecond()),
                at,
                new AuditEntry.Actor("someone", "某人", null, List.of()),
                AuditAction.STAFF_GRANTED,
                AuditObject.staff("20-T-0012", 20, "ORG-00017"),
                Map.of(),
                null);
    }

    private static HomeTask task(String unit, @Nullable Instant dueAt) {
        return new HomeTask(
                HomeTask.Kind.DECIDE_CASE,
                20,
                unit,
                new HomeCase("DELEGATION", "20-D-0001", "20-" + unit, null),
                null,
                NOW,
                dueAt);
    }

    private static CallerIdentity caller(String role, @Nullable String unit) {
        return new CallerIdentity("someone", "某人", Set.of(role), unit, null);
    }

    private static EditionView edition() {
        var texts = new Texts("第二十届", "20th", "20.");
        var nomination = new WindowView(
                WindowKind.NOMINATION, Instant.parse("2022-01-10T01:00:00Z"), Instant.parse("2022-03-25T10:00:00Z"));
        var plan = new EditionPlan(
                texts,
                texts,
                EditionMode.HYBRID,
                "Asia/Shanghai",
                LocalDate.of(2022, 4, 24),
                LocalDate.of(2022, 4, 25),
                List.of(nomination));
        return new EditionView(20, 0L, plan);
    }
}
