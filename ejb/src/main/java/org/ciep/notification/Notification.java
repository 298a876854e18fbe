package org.ciep.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ciep.approval.CaseOwner;
import org.ciep.identity.OfficialView;
import org.ciep.platform.Ids;
import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/** One thing that one official is told. It says what was so when it was written, and afterwards is only read. */
@Entity
@Table(name = "notification")
class Notification {

    @Id
    private UUID id;

    private String recipient;
    private String recipientName;

    private @Nullable String represented;
    private @Nullable String representedName;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    /** Null where coordinators are told of what no case has decided. */
    private @Nullable String caseReference;

    private String subjectReference;
    private int edition;
    private String unitCode;

    private @Nullable String ownerZh;

    private @Nullable String ownerEn;

    private @Nullable String ownerDe;

    @Enumerated(EnumType.STRING)
    private @Nullable PartnerOutcome outcome;

    private @Nullable String stageZh;

    private @Nullable String stageEn;

    private @Nullable String stageDe;

    private @Nullable Instant dueAt;

    private Instant at;

    private @Nullable Instant readAt;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "message")
    private @Nullable OutboxMessage message;

    @Version
    private long version;

    protected Notification() {}

    /**
     * To be read in the console; what else happens with it is said afterwards.
     *
     * @param recipient the official
     */
    Notification(NotificationKind kind, OfficialView recipient, Matter matter, Instant at) {
        this.id = Ids.next();
        this.kind = kind;
        this.recipient = recipient.username();
        this.recipientName = recipient.displayName();
        this.caseReference = matter.caseReference();
        this.subjectReference = matter.subjectReference();
        this.edition = matter.edition();
        this.unitCode = matter.unitCode();
        this.dueAt = matter.dueAt();
        this.at = at;
        this.delivery = Delivery.CONSOLE;
        var partner = matter.partner();
        if (partner != null) {
            this.ownerZh = partner.name().zh();
            this.ownerEn = partner.name().en();
            this.ownerDe = partner.name().de();
            this.outcome = partner.outcome();
        }
        var stage = matter.stage();
        if (stage != null) {
            this.stageZh = stage.zh();
            this.stageEn = stage.en();
            this.stageDe = stage.de();
        }
    }

    /** Told to the recipient as the deputy of another official. */
    Notification inTheNameOf(String username, String name) {
        represented = username;
        representedName = name;
        return this;
    }

    /** A second time changes nothing. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** A mail tells of it, too. */
    void mailedBy(OutboxMessage mail) {
        delivery = Delivery.AT_ONCE;
        message = mail;
    }

    /** The person's next digest tells of it. */
    void forDigest() {
        delivery = Delivery.DIGEST;
    }

    /** A mail tells of it, together with others. */
    void digestedBy(OutboxMessage mail) {
        message = mail;
    }

    /** A mail would tell of it if the realm had an address. */
    void withoutAddress() {
        delivery = Delivery.NO_ADDRESS;
    }

    /** @param ofCases what sort of cases there are and whose, by their references; those of delegations are left out */
    NotificationView view(Map<String, CaseOwner> ofCases) {
        var owner = matter().owner(ofCases);
        return new NotificationView(
                id,
                kind,
                kind.about() == null ? caseReference : null,
                subjectReference,
                edition,
                owner.kind(),
                unitCode,
                owner.name(),
                outcome,
                stage(),
                dueAt,
                representedName,
                at,
                readAt != null);
    }

    CaseNotificationView aboutCase() {
        return new CaseNotificationView(
                id,
                kind,
                recipientName,
                representedName,
                at,
                readAt != null,
                delivery,
                message == null ? null : message.view());
    }

    /** @throws MailUnderWay if its mail is neither sent nor given up */
    void requireMailEnded() {
        if (message != null && !message.state().next().isEmpty()) {
            throw new MailUnderWay();
        }
    }

    String recipient() {
        return recipient;
    }

    @Nullable
    String representedName() {
        return representedName;
    }

    /** Empty where no case is known. */
    Optional<String> caseReference() {
        return Optional.ofNullable(caseReference);
    }

    NotificationKind kind() {
        return kind;
    }

    Matter matter() {
        return new Matter(caseReference, subjectReference, edition, unitCode, partner(), stage(), dueAt);
    }

    private @Nullable PartnerMatter partner() {
        var about = kind.about();
        var owner = texts(ownerZh, ownerEn, ownerDe);
        return about == null || owner == null ? null : new PartnerMatter(about, owner, outcome);
    }

    private @Nullable Texts stage() {
        return texts(stageZh, stageEn, stageDe);
    }

    private static @Nullable Texts texts(@Nullable String zh, @Nullable String en, @Nullable String de) {
        return zh == null || en == null || de == null ? null : new Texts(zh, en, de);
    }
}
