package org.ciep.notification;

import java.time.Instant;
import java.util.UUID;
import org.ciep.approval.CaseKind;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an official was told.
 *
 * @param caseReference such as {@code 20-D-0005}; null for coordinators, who open the accreditation itself
 * @param subjectReference such as {@code 20-CN-GD}
 * @param edition the edition's number
 * @param caseKind what sort of case it is
 * @param unitCode the delegating unit, or the partner organisation, that the case belongs to
 * @param ownerName how that organisation is called; null for a delegating unit
 * @param outcome what became of the accreditation that coordinators are told of; null for other kinds
 * @param stage the name of the stage that waited; null for other kinds
 * @param dueAt when the stage's working days are over, as it was then
 * @param representedName in whose name the official, as a deputy, is told; null if in the own
 * @param at when it was told
 * @param read whether the official has read it, or the case no longer waits
 */
public record NotificationView(
        UUID id,
        NotificationKind kind,
        @Nullable String caseReference,
        String subjectReference,
        Integer edition,
        CaseKind caseKind,
        String unitCode,
        @Nullable Texts ownerName,
        @Nullable PartnerOutcome outcome,
        @Nullable Texts stage,
        @Nullable Instant dueAt,
        @Nullable String representedName,
        Instant at,
        Boolean read) {}
