package org.ciep.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a record is about.
 *
 * @param kind sort of object
 * @param reference what people call it, for example {@code 20-D-0005}
 * @param subject the reference of what it belongs to, so that a search for a delegation finds its members, imports and case;
 *     its own reference if it belongs to nothing
 * @param edition number of the edition
 * @param unit code of the delegating unit, or of the partner organisation
 */
public record AuditObject(
        Kind kind,
        String reference,
        String subject,
        @Nullable Integer edition,
        @Nullable String unit) {

    /** Sorts of objects. */
    public enum Kind {
        EDITION,
        DELEGATION,
        MEMBER,
        IMPORT,
        CASE,
        SESSION,
        CALENDAR,
        DEPUTY,
        MAIL_TEMPLATE,
        ROUTE,
        REMEDY_TEMPLATE,
        QUOTA,
        ORGANISATION,
        DOCUMENT,
        ACCOUNT,
        CATEGORY,
        ZONE,
        STAFF
    }

    public static AuditObject edition(int number) {
        var reference = String.valueOf(number);
        return new AuditObject(Kind.EDITION, reference, reference, number, null);
    }

    /** @param reference the delegation's, for example {@code 20-CN-GD} */
    public static AuditObject delegation(String reference, int edition, String unit) {
        return new AuditObject(Kind.DELEGATION, reference, reference, edition, unit);
    }

    /** A day of the calendar of working days; a search for {@code calendar-2022} finds all of its year. */
    public static AuditObject calendarDay(LocalDate day) {
        return new AuditObject(Kind.CALENDAR, day.toString(), "calendar-" + day.getYear(), null, null);
    }

    /** @param represented user name of the official for whom a deputy acts */
    public static AuditObject deputyOf(String represented) {
        return new AuditObject(Kind.DEPUTY, represented, represented, null, null);
    }

    /** @param name kind and language, such as {@code CASE_WAITS.en} */
    public static AuditObject mailTemplate(String name) {
        return new AuditObject(Kind.MAIL_TEMPLATE, name, name, null, null);
    }

    /** @param name occasion and language, such as {@code REJECTION.en} */
    public static AuditObject remedyTemplate(String name) {
        return new AuditObject(Kind.REMEDY_TEMPLATE, name, name, null, null);
    }

    /** A version of the route of a kind of cases, such as {@code DELEGATION.2}; a search for the kind finds all versions. */
    public static AuditObject route(String kind, int number) {
        return new AuditObject(Kind.ROUTE, kind + "." + number, kind, null, null);
    }

    /**
     * A unit's places in a category, such as {@code 20-CN-GD/DELEGATE}; a search for the unit's delegation finds it.
     *
     * @param category the name of the category
     */
    public static AuditObject quota(int edition, String unit, String category) {
        var subject = edition + "-" + unit;
        return new AuditObject(Kind.QUOTA, subject + "/" + category, subject, edition, unit);
    }

    /**
     * An organisation's places in a category, such as {@code 20-P-0044/EXHIBITOR}; a search for the organisation finds it.
     *
     * @param organisation as of {@link #organisation}
     * @param category the name of the category
     */
    public static AuditObject organisationQuota(AuditObject organisation, String category) {
        return organisation.part(Kind.QUOTA, organisation.reference + "/" + category);
    }

    /**
     * An organisation's accreditation.
     *
     * @param reference for example {@code 20-P-0044}
     * @param code the organisation's; null before the application is submitted
     */
    public static AuditObject organisation(String reference, int edition, @Nullable String code) {
        return new AuditObject(Kind.ORGANISATION, reference, reference, edition, code);
    }

    /** The coordinators' accounts of a partner organisation; a search for the organisation finds them. */
    public static AuditObject account(String organisation) {
        return new AuditObject(Kind.ACCOUNT, organisation, organisation, null, null);
    }

    /**
     * A person's accreditation.
     *
     * @param reference for example {@code 20-T-0012}
     * @param organisation code of the one that accredits the person
     */
    public static AuditObject staff(String reference, int edition, String organisation) {
        return new AuditObject(Kind.STAFF, reference, reference, edition, organisation);
    }

    /** @param name of the category's constant */
    public static AuditObject category(String name) {
        return new AuditObject(Kind.CATEGORY, name, name, null, null);
    }

    public static AuditObject zone(String code) {
        return new AuditObject(Kind.ZONE, code, code, null, null);
    }

    public static AuditObject session(String username) {
        return new AuditObject(Kind.SESSION, username, username, null, null);
    }

    /** Something that belongs to this object. */
    public AuditObject part(Kind partKind, String partReference) {
        return new AuditObject(partKind, partReference, subject, edition, unit);
    }
}
