package org.ciep.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ordered stages of a kind of case. A running case keeps the route it began with (rule 6). */
@Entity
@Table(name = "approval_route")
class ApprovalRoute {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private int number;

    @ElementCollection
    @CollectionTable(name = "approval_stage", joinColumns = @JoinColumn(name = "route_id"))
    @OrderBy("position")
    private List<Stage> stages = new ArrayList<>();

    @Version
    private long version;

    protected ApprovalRoute() {}

    ApprovalRoute(UUID id, CaseKind kind, int number, List<Stage> stages) {
        this.id = id;
        this.kind = kind;
        this.number = number;
        this.stages.addAll(stages);
    }

    int number() {
        return number;
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    Stage first() {
        return stages.get(0);
    }

    Stage at(int position) {
        return stages.stream()
                .filter(stage -> stage.position() == position)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No stage " + position + " in route " + kind + " " + number));
    }

    Optional<Stage> after(int position) {
        return stages.stream().filter(stage -> stage.position() > position).findFirst();
    }
}
