package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ciep.edition.EditionDirectory;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Figures for officials, of what they may see. */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER, Roles.AUDITOR
})
public class CaseFigures {

    @Inject
    FigureQueries queries;

    @Inject
    EditionDirectory editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The figures of an edition.
     *
     * @param edition its number; the newest edition if null
     */
    @RolesAllowed({
        Roles.UNIT_APPROVER,
        Roles.MINISTRY_APPROVER,
        Roles.HOST_REVIEWER,
        Roles.SECURITY_OFFICER,
        Roles.AUDITOR
    })
    public Figures of(@Nullable Integer edition) {
        var number = editions.numberOrNewest(edition);
        var scope = CaseScope.of(caller.identity());
        var now = clock.instant();
        return new Figures(
                number,
                now,
                queries.ofUnits(number, scope.everywhere(), scope.unit(), scope.host()),
                stages(number, scope, now),
                ages(number, scope, now));
    }

    private List<Figures.OfAge> ages(int edition, CaseScope scope, Instant now) {
        return Arrays.stream(CaseAge.values())
                .map(age -> new Figures.OfAge(
                        age,
                        queries.ofAge(
                                edition,
                                scope.everywhere(),
                                scope.unit(),
                                scope.host(),
                                age.earliest(now),
                                age.latest(now))))
                .toList();
    }

    private List<Figures.OfStage> stages(int edition, CaseScope scope, Instant now) {
        var waiting = by(
                queries.waiting(edition, scope.everywhere(), scope.unit(), scope.host(), now), Figures.Waiting::stage);
        var decided =
                by(queries.decided(edition, scope.everywhere(), scope.unit(), scope.host()), Figures.Decided::stage);
        var stages = new TreeMap<Integer, Stage>();
        queries.routes(edition, scope.everywhere(), scope.unit(), scope.host())
                .forEach(route -> route.stages().forEach(stage -> stages.putIfAbsent(stage.position(), stage)));
        return stages.values().stream()
                .map(stage -> figure(stage, waiting.get(stage.position()), decided.get(stage.position())))
                .toList();
    }

    private static <T> Map<Integer, T> by(List<T> rows, Function<T, Integer> stage) {
        return rows.stream().collect(Collectors.toMap(stage, row -> row));
    }

    private static Figures.OfStage figure(
            Stage stage, Figures.@Nullable Waiting waiting, Figures.@Nullable Decided decided) {
        long overdue = waiting == null ? 0 : waiting.overdue();
        return new Figures.OfStage(
                stage.position(),
                stage.name(),
                waiting == null ? 0 : waiting.cases() - overdue,
                overdue,
                waiting == null ? 0 : waiting.escalated(),
                decided == null ? 0 : decided.kept(),
                decided == null ? 0 : decided.missed(),
                decided == null ? null : decided.medianSeconds(),
                decided == null ? null : decided.longSeconds());
    }
}
