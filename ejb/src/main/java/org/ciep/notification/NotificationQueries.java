package org.ciep.notification;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every query of the feature, checked against the entities while compiling. */
interface NotificationQueries {

    EntityManager entityManager();

    /** What one official was told, the newest first. */
    @HQL("""
            from Notification n
            where n.recipient = :recipient and (n.at < :beforeAt or (n.at = :beforeAt and n.id < :beforeId))
            order by n.at desc, n.id desc""")
    List<Notification> all(String recipient, Instant beforeAt, UUID beforeId, Page page);

    @HQL("""
            from Notification n
            where n.recipient = :recipient and n.readAt is null
              and (n.at < :beforeAt or (n.at = :beforeAt and n.id < :beforeId))
            order by n.at desc, n.id desc""")
    List<Notification> unread(String recipient, Instant beforeAt, UUID beforeId, Page page);

    @HQL("select count(n) from Notification n where n.recipient = :recipient and n.readAt is null")
    Long countUnread(String recipient);

    @HQL("from Notification n where n.id = :id and n.recipient = :recipient")
    Optional<Notification> one(UUID id, String recipient);

    /** What everybody was told about a case, the newest first. */
    @HQL("""
            from Notification n left join fetch n.message
            where n.caseReference = :caseReference and (n.at < :beforeAt or (n.at = :beforeAt and n.id < :beforeId))
            order by n.at desc, n.id desc""")
    List<Notification> aboutCase(String caseReference, Instant beforeAt, UUID beforeId, Page page);

    @HQL("from Notification n left join fetch n.message where n.id = :id and n.caseReference = :caseReference")
    Optional<Notification> oneAboutCase(UUID id, String caseReference);

    @HQL("""
            update Notification n set n.readAt = :now, n.version = n.version + 1
            where n.recipient = :recipient and n.readAt is null and n.at <= :until""")
    int readAll(String recipient, Instant until, Instant now);

    @HQL("select p from NotificationPreferences p left join fetch p.choices where p.username in :usernames")
    List<NotificationPreferences> preferencesOf(Collection<String> usernames);

    @HQL("""
            select distinct n.recipient from Notification n
            where n.delivery = DIGEST and n.message is null and n.at < :until order by n.recipient""")
    List<String> recipientsOfDigests(Instant until);

    @HQL("""
            from Notification n
            where n.recipient = :recipient and n.delivery = DIGEST and n.message is null and n.at < :until
            order by n.at, n.id""")
    List<Notification> forDigest(String recipient, Instant until, Page page);

    @HQL("from MailTemplate t order by t.kind, t.language")
    List<MailTemplate> templates();

    /** Nobody need look any more at cases that no longer wait. */
    @HQL("""
            update Notification n set n.readAt = :now, n.version = n.version + 1
            where n.caseReference in :caseReferences and n.kind in (CASE_WAITS, CASE_REMINDER, CASE_ESCALATED)
              and n.readAt is null""")
    int settle(Collection<String> caseReferences, Instant now);

    /** Nobody need submit any more. */
    @HQL("""
            update Notification n set n.readAt = :now, n.version = n.version + 1
            where n.subjectReference = :subjectReference and n.kind = STAFF_READY and n.readAt is null""")
    int settleReady(String subjectReference, Instant now);

    /** These officials need not look any more, nor who was told in their name: they have decided what others are to decide as well. */
    @HQL("""
            update Notification n set n.readAt = :now, n.version = n.version + 1
            where n.caseReference in :caseReferences and n.kind in (CASE_WAITS, CASE_REMINDER, CASE_ESCALATED)
              and (n.recipient in :recipients or n.represented in :recipients) and n.readAt is null""")
    int settleFor(Collection<String> caseReferences, Collection<String> recipients, Instant now);
}
