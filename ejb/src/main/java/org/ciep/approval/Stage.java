package org.ciep.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ciep.edition.Category;
import org.ciep.edition.UnitKind;
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
    private String[] returnable;
    private int decisions;
    private String[] unitKinds;
    private String[] categories;
    private boolean onlyOverflow;
    private boolean onlyLate;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_de")
    private String nameDe;

    protected Stage() {}

    Stage(int position, StageDesign design) {
        this.position = position;
        this.role = design.role();
        this.scope = design.scope();
        this.workingDays = design.workingDays();
        this.reminderDays = design.reminderDays();
        this.escalationRole = design.escalationRole();
        this.returnable = design.returnable().toArray(String[]::new);
        this.decisions = design.decisions();
        var condition = design.condition();
        this.unitKinds = condition.unitKinds().stream().map(Enum::name).toArray(String[]::new);
        this.categories = condition.categories().stream().map(Enum::name).toArray(String[]::new);
        this.onlyOverflow = condition.overflow();
        this.onlyLate = condition.late();
        this.nameZh = design.name().zh();
        this.nameEn = design.name().en();
        this.nameDe = design.name().de();
    }

    StageDesign design() {
        return new StageDesign(
                name(),
                role,
                scope,
                decisions,
                condition(),
                workingDays,
                reminderDays,
                escalationRole,
                List.of(returnable));
    }

    /** How many people decide, each once. */
    int decisions() {
        return decisions;
    }

    /** For which cases it is there. */
    StageCondition condition() {
        return new StageCondition(
                Arrays.stream(unitKinds).map(UnitKind::valueOf).toList(),
                Arrays.stream(categories).map(Category::valueOf).toList(),
                onlyOverflow,
                onlyLate);
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

    /** Whether a return may carry these remarks: at a stage that may send back certain fields, each is about one of them. */
    boolean maySendBack(List<Remark> remarks) {
        var fields = Set.of(returnable);
        return fields.isEmpty() || (!remarks.isEmpty() && remarks.stream().allMatch(remark -> isAbout(remark, fields)));
    }

    private static boolean isAbout(Remark remark, Set<String> fields) {
        var field = remark.field();
        return remark.part() != null && field != null && fields.contains(field);
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
        return official.roles().contains(role) && (scope != StageScope.UNIT || unitCode.equals(official.unit()));
    }
}
