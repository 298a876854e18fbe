package org.ciep.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.ciep.platform.Texts;

/** One stage of a route: who decides, and in how many working days. A part of the route, never changed. */
@Embeddable
class Stage {

    private int position;
    private String role;

    @Enumerated(EnumType.STRING)
    private StageScope scope;

    private int workingDays;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_de")
    private String nameDe;

    protected Stage() {}

    Stage(int position, String role, StageScope scope, int workingDays, Texts name) {
        this.position = position;
        this.role = role;
        this.scope = scope;
        this.workingDays = workingDays;
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
