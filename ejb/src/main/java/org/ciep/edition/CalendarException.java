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

    /** What the day is. */
    enum Kind {
        HOLIDAY,
        WORKING
    }

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Version
    private long version;

    protected CalendarException() {}

    CalendarException(LocalDate day, Kind kind, String name) {
        this.day = day;
        this.kind = kind;
        this.name = name;
    }

    LocalDate day() {
        return day;
    }

    boolean isWorking() {
        return kind == Kind.WORKING;
    }

    String name() {
        return name;
    }
}
