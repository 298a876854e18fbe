package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.Roles;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Severity;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.Placeholders;
import org.ciep.platform.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Administrators change what is said of legal remedies; what was said with a decision stays as it was. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RemedyTemplates {

    @Inject
    EntityManager entityManager;

    @Inject
    CaseQueries queries;

    @Inject
    CaseReader cases;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** All of them, by occasion and language. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<RemedyTemplateView> all() {
        return queries.remedyTemplates().stream().map(RemedyTemplate::view).toList();
    }

    /** @throws RemedyTemplateNotFound if there is none for this occasion in this language */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RemedyTemplateView one(RemedyOccasion occasion, String language) {
        return template(occasion, language).view();
    }

    /**
     * Replaces what the caller saw; holds for decisions from now on.
     *
     * @throws InvalidInput if a placeholder stands for nothing, or the text does not say until when
     * @throws StaleVersion if somebody changed it in between
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RemedyTemplateView change(RemedyOccasion occasion, String language, RemedyText text, long expectedVersion) {
        requireWhole(text);
        var template = template(occasion, language);
        template.change(text, expectedVersion);
        entityManager.flush();
        trail.append(
                AuditAction.REMEDY_TEMPLATE_CHANGED,
                AuditObject.remedyTemplate(RemedyTemplate.name(occasion, language)),
                Map.of(
                        "occasion", occasion.name(),
                        "language", language,
                        "objectionDays", String.valueOf(text.objectionDays())));
        return template.view();
    }

    /**
     * What a text would say with a decision on a case now. Nothing is stored.
     *
     * @param caseReference the newest case of all if null
     * @throws InvalidInput as with {@link #change}
     * @throws CaseNotFound if there is no such case
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Remedy preview(RemedyOccasion occasion, String language, RemedyText text, @Nullable String caseReference) {
        requireWhole(text);
        var matter = cases.outline(caseReference);
        return new RemedyTemplate(occasion, language, text.text(), text.objectionDays())
                .filled(matter.reference(), matter.edition(), clock.instant());
    }

    private RemedyTemplate template(RemedyOccasion occasion, String language) {
        return Optional.ofNullable(entityManager.find(RemedyTemplate.class, RemedyTemplate.name(occasion, language)))
                .orElseThrow(RemedyTemplateNotFound::new);
    }

    /** A text that does not say until when would leave the unit without the one thing that it must know. */
    static void requireWhole(RemedyText text) {
        var violations = new ArrayList<>(Placeholders.unknown("/text", text.text(), RemedyTemplate.PLACEHOLDERS));
        if (!text.text().contains("{until}")) {
            violations.add(new Violation("/text", "placeholder-missing", Severity.ERROR, Map.of("name", "until")));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }
}
