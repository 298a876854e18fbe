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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.ciep.identity.Roles;
import org.jspecify.annotations.Nullable;

/**
 * A version of the ordered stages of a kind of case. A running case keeps the route it began with (rule 6), so what is published
 * never changes; the database refuses it, too.
 */
@Entity
@Table(name = "approval_route")
class ApprovalRoute {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private int number;

    @Enumerated(EnumType.STRING)
    private RouteState state;

    private @Nullable Instant publishedAt;

    private @Nullable String publishedByName;

    @ElementCollection
    @CollectionTable(name = "approval_stage", joinColumns = @JoinColumn(name = "route_id"))
    @OrderBy("position")
    private List<Stage> stages = new ArrayList<>();

    @Version
    private long version;

    protected ApprovalRoute() {}

    /** A draft. */
    ApprovalRoute(UUID id, CaseKind kind, int number, List<StageDesign> stages) {
        this.id = id;
        this.kind = kind;
        this.number = number;
        this.state = RouteState.DRAFT;
        take(stages);
    }

    /**
     * Other stages than before. Whatever was checked is a draft again.
     *
     * @throws RouteAlreadyPublished if it is
     */
    void redesign(List<StageDesign> designs) {
        requireUnpublished();
        state = RouteState.DRAFT;
        stages.clear();
        take(designs);
    }

    /**
     * The check was made.
     *
     * @param passed whether it may be published
     */
    void checked(boolean passed) {
        requireUnpublished();
        state = passed ? RouteState.CHECKED : RouteState.DRAFT;
    }

    /** From now on it is what new cases of the kind begin with. */
    void publish(String byName, Instant at) {
        requireUnpublished();
        if (state != RouteState.CHECKED) {
            throw new RouteNotChecked();
        }
        state = RouteState.PUBLISHED;
        publishedByName = byName;
        publishedAt = at;
    }

    private void requireUnpublished() {
        if (state == RouteState.PUBLISHED) {
            throw new RouteAlreadyPublished();
        }
    }

    private void take(List<StageDesign> designs) {
        for (var design : designs) {
            stages.add(new Stage(stages.size() + 1, design));
        }
    }

    UUID id() {
        return id;
    }

    CaseKind kind() {
        return kind;
    }

    RouteState state() {
        return state;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    /** Null for what is built in. */
    @Nullable
    String publishedByName() {
        return publishedByName;
    }

    long version() {
        return version;
    }

    List<StageDesign> designs() {
        return stages.stream().map(Stage::design).toList();
    }

    int number() {
        return number;
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    /** The stages that such a case passes over, and the condition of each that it does not meet. */
    Map<Integer, StageCriterion> skipped(CaseFacts facts) {
        var skipped = new TreeMap<Integer, StageCriterion>();
        for (var stage : stages) {
            stage.condition().missed(facts).ifPresent(because -> skipped.put(stage.position(), because));
        }
        return skipped;
    }

    /** Whether some cases pass over some stage. */
    boolean isConditional() {
        return stages.stream().anyMatch(stage -> !stage.condition().criteria().isEmpty());
    }

    /** Whether the host city decides somewhere but at the given stages, or may come to, when the time is over. */
    boolean concernsHost(Set<Integer> skipped) {
        return stages.stream()
                .filter(stage -> !skipped.contains(stage.position()))
                .anyMatch(
                        stage -> Stream.of(stage.role(), stage.escalationRole()).anyMatch(Roles.HOST_REVIEWER::equals));
    }

    /** Where such a case begins. */
    Stage first(CaseFacts facts) {
        return after(0, skipped(facts).keySet())
                .orElseThrow(() -> new IllegalStateException("No stage of route " + kind + " " + number + " is left"));
    }

    Stage at(int position) {
        return stages.stream()
                .filter(stage -> stage.position() == position)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No stage " + position + " in route " + kind + " " + number));
    }

    Optional<Stage> after(int position, Set<Integer> skipped) {
        return stages.stream()
                .filter(stage -> stage.position() > position && !skipped.contains(stage.position()))
                .findFirst();
    }
}
