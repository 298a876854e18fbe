package org.ciep.approval;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The scope and the filter of a list of cases, which depend on who asks and for what. */
final class CaseRestrictions {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final CriteriaBuilder builder;
    private final CriteriaQuery<?> query;
    private final Root<ApprovalCase> root;
    private final InboxQuestion question;

    CaseRestrictions(CriteriaBuilder builder, CriteriaQuery<?> query, Root<ApprovalCase> root, InboxQuestion question) {
        this.builder = builder;
        this.query = query;
        this.root = root;
        this.question = question;
    }

    List<Predicate> all() {
        var all = new ArrayList<Predicate>();
        var filter = question.filter();
        var scope = question.scope();
        if (!scope.everywhere()) {
            var own = builder.equal(root.get(ApprovalCase_.unitCode), scope.unit());
            all.add(scope.host() ? builder.or(own, builder.isTrue(root.get(ApprovalCase_.concernsHost))) : own);
        }
        if (!filter.statuses().isEmpty()) {
            all.add(root.get(ApprovalCase_.status).in(filter.statuses()));
        }
        if (!filter.kinds().isEmpty()) {
            all.add(root.get(ApprovalCase_.kind).in(filter.kinds()));
        }
        if (!filter.units().isEmpty()) {
            all.add(root.get(ApprovalCase_.unitCode).in(filter.units()));
        }
        if (filter.isAboutDecisions()) {
            all.add(decided());
        } else {
            all.addAll(waiting());
        }
        if (filter.age() != null) {
            all.addAll(aged(filter.age()));
        }
        if (filter.words() != null) {
            all.add(named(filter.words().strip()));
        }
        return all;
    }

    private List<Predicate> aged(CaseAge age) {
        var since = root.get(ApprovalCase_.since);
        return List.of(
                isOpen(),
                builder.greaterThan(since, age.earliest(question.now())),
                builder.lessThanOrEqualTo(since, age.latest(question.now())));
    }

    private Predicate isOpen() {
        return builder.equal(root.get(ApprovalCase_.status), CaseStatus.OPEN);
    }

    private List<Predicate> waiting() {
        var all = new ArrayList<Predicate>();
        var filter = question.filter();
        if (filter.stage() != null) {
            all.add(isOpen());
            all.add(builder.equal(root.get(ApprovalCase_.stage), filter.stage()));
        }
        if (filter.deadline() != null) {
            all.add(due(filter.deadline()));
        }
        return all;
    }

    private Predicate due(CaseDeadline deadline) {
        var due = root.get(ApprovalCase_.dueAt);
        var remindAt = root.get(ApprovalCase_.remindAt);
        var now = question.now();
        return switch (deadline) {
            case RUNNING -> builder.greaterThan(due, now);
            case SOON ->
                builder.and(
                        builder.greaterThan(due, now),
                        builder.or(builder.isNull(remindAt), builder.lessThanOrEqualTo(remindAt, now)));
            case OVERDUE -> builder.lessThanOrEqualTo(due, now);
            case ESCALATED -> builder.isNotNull(root.get(ApprovalCase_.escalatedAt));
            case KEPT, MISSED, DECIDED -> throw new IllegalArgumentException("Not about what waits: " + deadline);
        };
    }

    private Predicate decided() {
        var filter = question.filter();
        var found = query.subquery(UUID.class);
        var decision = found.from(ApprovalDecision.class);
        var at = decision.get(ApprovalDecision_.decidedAt);
        var due = decision.get(ApprovalDecision_.dueAt);
        var all = new ArrayList<Predicate>();
        all.add(builder.equal(decision.get(ApprovalDecision_.caseId), root.get(ApprovalCase_.id)));
        // A revocation has taken no time at its stage
        all.add(builder.isNotNull(decision.get(ApprovalDecision_.waitedSeconds)));
        if (filter.deadline() == CaseDeadline.KEPT) {
            all.add(builder.lessThanOrEqualTo(at, due));
        } else if (filter.deadline() == CaseDeadline.MISSED) {
            all.add(builder.greaterThan(at, due));
        }
        if (filter.stage() != null) {
            all.add(builder.equal(decision.get(ApprovalDecision_.stage), filter.stage()));
        }
        found.select(decision.get(ApprovalDecision_.id)).where(all.toArray(Predicate[]::new));
        return builder.exists(found);
    }

    /** Partner organisations by the beginning of a name. */
    private List<Predicate> ofOwner(String words) {
        var beginning = words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return Stream.of(ApprovalCase_.ownerZh, ApprovalCase_.ownerEn, ApprovalCase_.ownerDe)
                .map(name -> builder.like(root.get(name), beginning, '\\'))
                .toList();
    }

    /** By the beginning of the reference, by the number alone, or by the unit: what an index or a few units answer. */
    private Predicate named(String words) {
        var any = new ArrayList<Predicate>();
        var reference = root.get(ApprovalCase_.reference);
        var beginning = words.toUpperCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        any.add(builder.like(reference, beginning + "%", '\\'));
        if (NUMBER.matcher(words).matches()) {
            var number = Integer.parseInt(words);
            for (var kind : CaseKind.values()) {
                any.add(builder.equal(reference, "%d-%s-%04d".formatted(question.edition(), kind.letter(), number)));
            }
        }
        if (!question.unitsByName().isEmpty()) {
            any.add(root.get(ApprovalCase_.unitCode).in(question.unitsByName()));
        }
        any.addAll(ofOwner(words));
        return builder.or(any.toArray(Predicate[]::new));
    }
}
