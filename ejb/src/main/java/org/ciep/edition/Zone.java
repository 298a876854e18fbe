package org.ciep.edition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.ciep.platform.StaleVersion;
import org.ciep.platform.Texts;

/** A part of the venue that a badge opens. */
@Entity
@Table(name = "zone")
class Zone {

    @Id
    private String code;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "de", column = @Column(name = "name_de"))
    private StoredTexts name;

    @Version
    private long version;

    protected Zone() {}

    Zone(String code, Texts name) {
        this.code = code;
        this.name = new StoredTexts(name);
    }

    /** Gives it another name; its code is what badges know. */
    void rename(Texts newName, long expectedVersion) {
        StaleVersion.require(expectedVersion, version);
        if (!name.texts().equals(newName)) {
            name = new StoredTexts(newName);
        }
    }

    ZoneView view() {
        return new ZoneView(code, version, name.texts());
    }
}
