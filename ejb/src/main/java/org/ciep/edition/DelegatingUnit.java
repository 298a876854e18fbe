package org.ciep.edition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Who sends a delegation. The codes are the platform's own; where ISO 3166-2 has one, it is that. */
@Entity
@Table(name = "delegating_unit")
class DelegatingUnit {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "iso_3166_2")
    private @Nullable String isoCode;

    private @Nullable String parent;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "de", column = @Column(name = "name_de"))
    private StoredTexts name;

    @Version
    private long version;

    protected DelegatingUnit() {}

    UnitView view() {
        return new UnitView(code, kind, parent, name.texts());
    }
}
