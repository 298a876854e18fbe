package org.ciep.web.approval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.ciep.approval.Figures;
import org.ciep.web.TextsJson;
import org.jspecify.annotations.Nullable;

/** The figures of an edition. */
public record FiguresJson(
        int edition, Instant asOf, List<UnitFigureJson> units, List<StageFigureJson> stages, List<AgeFigureJson> ages) {

    static FiguresJson of(Figures figures) {
        return new FiguresJson(
                figures.edition(),
                figures.asOf(),
                figures.units().stream().map(UnitFigureJson::of).toList(),
                figures.stages().stream().map(StageFigureJson::of).toList(),
                figures.ages().stream().map(AgeFigureJson::of).toList());
    }

    /** Cases of a unit in a state. */
    public record UnitFigureJson(String unit, String status, long cases) {

        static UnitFigureJson of(Figures.OfUnit figure) {
            return new UnitFigureJson(figure.unitCode(), figure.status().name(), figure.cases());
        }
    }

    /** What a stage has done and what waits there. */
    public record StageFigureJson(
            int position,
            TextsJson name,
            long running,
            long overdue,
            long escalated,
            long kept,
            long missed,
            @Nullable BigDecimal medianHours,
            @Nullable BigDecimal longHours) {

        static StageFigureJson of(Figures.OfStage figure) {
            return new StageFigureJson(
                    figure.position(),
                    TextsJson.of(figure.name()),
                    figure.running(),
                    figure.overdue(),
                    figure.escalated(),
                    figure.kept(),
                    figure.missed(),
                    hours(figure.medianSeconds()),
                    hours(figure.longSeconds()));
        }

        private static @Nullable BigDecimal hours(@Nullable Long seconds) {
            return seconds == null
                    ? null
                    : BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(3600), 1, RoundingMode.HALF_UP);
        }
    }

    /** Open cases that have been at their stage for so long. */
    public record AgeFigureJson(String age, long cases) {

        static AgeFigureJson of(Figures.OfAge figure) {
            return new AgeFigureJson(figure.age().name(), figure.cases());
        }
    }
}
