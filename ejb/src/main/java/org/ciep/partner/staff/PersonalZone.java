package org.ciep.partner.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ciep.platform.Ids;

/** One zone that one person's badge opens or does not open, other than the category says, until a day. */
@Entity
class PersonalZone {

    @Id
    private UUID id;

    private UUID staffId;
    private String zone;

    @Enumerated(EnumType.STRING)
    private ZoneEffect effect;

    private String reason;
    private LocalDate endsOn;
    private String setByName;
    private Instant setAt;

    @Version
    private long version;

    protected PersonalZone() {}

    PersonalZone(UUID staffId, String zone, Setting setting) {
        this.id = Ids.next();
        this.staffId = staffId;
        this.zone = zone;
        set(setting);
    }

    /** How it differs, and which official said so when. */
    record Setting(ZoneEffect effect, ZoneTerms terms, String officialName, Instant at) {}

    /** What is so from now on, in the place of what was. */
    final void set(Setting setting) {
        effect = setting.effect();
        reason = setting.terms().reason();
        endsOn = setting.terms().endsOn();
        setByName = setting.officialName();
        setAt = setting.at();
    }

    UUID staffId() {
        return staffId;
    }

    String zone() {
        return zone;
    }

    ZoneEffect effect() {
        return effect;
    }

    boolean holdsOn(LocalDate day) {
        return !endsOn.isBefore(day);
    }

    PersonalZoneView view(LocalDate today) {
        return new PersonalZoneView(zone, effect, reason, endsOn, holdsOn(today), setByName, setAt);
    }
}
