package org.ciep.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.ciep.platform.Texts;

/** One stage of a route: who decides, in how many working days, and who else when these are over. Never changed. */
@Embeddable
class Stage {

    private int position;
    private String role;

    @Enumerated(EnumType.STRING)
    private StageScope scope;

    private int workingDays;
    private int reminderDays;
    private String escalationRole;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_de")
    private String nameDe;

    protected Stage() {}

    Stage(int position, String role, StageScope scope, StageDeadline deadline, Texts name) {
        this.position = position;
        this.role = role;
        this.scope = scope;
        this.workingDays = deadline.workingDays();
        this.reminderDays = deadline.reminderDays();
        this.escalationRole = deadline.escalationRole();
        this.nameZh = name.zh();
        this.nameEn = name.en();
        this.nameDe = name.de();
    }

    int position() {
        return position;
    }

    String role() {
        return role;
    }

    int workingDays() {
        return workingDays;
    }

    /** So many working days before the end, those who may decide are reminded. */
    int reminderDays() {
        return reminderDays;
    }

    /** Who may decide as well when the working days are over; bound to no unit. */
    String escalationRole() {
        return escalationRole;
    }

    StageScope scope() {
        return scope;
    }

    Texts name() {
        return new Texts(nameZh, nameEn, nameDe);
    }

    /** Whose officials decide: the unit's, or all that hold the role. */
    Optional<String> unitOf(String unitCode) {
        return scope == StageScope.UNIT ? Optional.of(unitCode) : Optional.empty();
    }

    /** Whether this official decides at this stage for that unit. */
    boolean isFor(Official official, String unitCode) {
        return official.roles().contains(role) && (scope == StageScope.MINISTRY || unitCode.equals(official.unit()));
    }
}
