package org.ciep.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ciep.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Something that the realm is to do. Of an organisation's orders the last one counts. */
@Entity
@Table(name = "account_order")
class AccountOrder {

    /** After so many attempts, about a day after the first, nobody tries again by itself. */
    static final int ATTEMPTS = 100;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    /** A pause is longer or shorter by up to this part of it, so that orders do not all come back at the same moment. */
    private static final double SPREAD = 0.2;

    @Id
    private UUID id;

    /** Given by the database: later orders have higher ones. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long number;

    @Enumerated(EnumType.STRING)
    private AccountOrderKind kind;

    private String organisation;
    private String organisationName;
    private String email;
    private String name;
    private String language;

    @Enumerated(EnumType.STRING)
    private AccountOrderState state;

    private Instant orderedAt;
    private String orderedBy;
    private int attempts;
    private @Nullable Instant nextAttemptAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AccountProblem problem;

    private @Nullable String realmAccount;

    private @Nullable Instant invitedAt;
    private @Nullable Instant doneAt;

    @Version
    private long version;

    protected AccountOrder() {}

    /** @param orderedBy display name of the one whose decision it follows from */
    AccountOrder(AccountOrderKind kind, NewAccount account, Instant now, String orderedBy) {
        this.id = Ids.next();
        this.kind = kind;
        this.organisation = account.organisation();
        this.organisationName = account.organisationName();
        this.email = account.email();
        this.name = account.name();
        this.language = account.language();
        this.state = AccountOrderState.OPEN;
        this.orderedAt = now;
        this.orderedBy = orderedBy;
        this.nextAttemptAt = now;
    }

    /** A step is done, and the next one follows at once. @param account the realm's id of it */
    void provided(String account) {
        moveTo(AccountOrderState.OPEN);
        realmAccount = account;
        problem = null;
    }

    void invited(Instant now) {
        invitedAt = now;
        done(now);
    }

    void done(Instant now) {
        moveTo(AccountOrderState.DONE);
        attempts++;
        doneAt = now;
        nextAttemptAt = null;
        problem = null;
    }

    /**
     * An attempt was in vain.
     *
     * @param chance from 0 to less than 1: where in its spread the pause lies
     */
    void failed(Instant now, AccountProblem why, double chance) {
        attempts++;
        boolean again = why.isPassing() && attempts < ATTEMPTS;
        moveTo(again ? AccountOrderState.OPEN : AccountOrderState.FAILED);
        nextAttemptAt = again ? now.plus(pause(chance)) : null;
        problem = why;
        if (why == AccountProblem.ACCOUNT_MISSING) {
            realmAccount = null;
        }
    }

    /** Twice as long after each attempt. */
    private Duration pause(double chance) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        var pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        return Duration.ofMillis(Math.round(pause.toMillis() * (1 - SPREAD + 2 * SPREAD * chance)));
    }

    /** From its beginning, as if it had just been ordered. */
    void again(Instant now) {
        moveTo(AccountOrderState.OPEN);
        attempts = 0;
        nextAttemptAt = now;
        realmAccount = null;
        doneAt = null;
    }

    void superseded() {
        moveTo(AccountOrderState.SUPERSEDED);
        nextAttemptAt = null;
    }

    private void moveTo(AccountOrderState target) {
        if (!state.next().contains(target)) {
            throw new IllegalStateException("An order cannot go from " + state + " to " + target);
        }
        state = target;
    }

    AccountOrderView view() {
        return new AccountOrderView(
                id, kind, state, account(), orderedAt, orderedBy, attempts, nextAttemptAt, problem, invitedAt, doneAt);
    }

    NewAccount account() {
        return new NewAccount(organisation, organisationName, email, name, language);
    }

    UUID id() {
        return id;
    }

    /** The last part of the id, by which accounts of one organisation differ in their user names. */
    String mark() {
        var text = id.toString();
        return text.substring(text.length() - 4);
    }

    long number() {
        return number == null ? Long.MAX_VALUE : number;
    }

    /** Whether it is repeated after an invitation, which may have been lost. */
    boolean wasInvited() {
        return invitedAt != null;
    }

    AccountOrderKind kind() {
        return kind;
    }

    AccountOrderState state() {
        return state;
    }

    /** The realm's id of the account; null until it is there. */
    @Nullable
    String realmAccount() {
        return realmAccount;
    }
}
