package org.ciep.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A day that is not what its day of the week says: a public holiday, or a weekend day that is worked in exchange. */
@Entity
@Table(name = "working_day_exception")
class CalendarException {

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;

    @Version
    private long version;

    protected CalendarException() {}

    CalendarException(LocalDate day, DayKind kind, String name) {
        this.day = day;
        this.kind = kind;
        this.name = name;
    }

    /** Announced anew. */
    void change(DayKind newKind, String newName) {
        kind = newKind;
        name = newName;
    }

    LocalDate day() {
        return day;
    }

    boolean isWorking() {
        return kind == DayKind.WORKING;
    }

    CalendarDay view() {
        return new CalendarDay(day, kind, name);
    }
}
