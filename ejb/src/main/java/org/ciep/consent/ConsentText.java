package org.ciep.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A version of the text for a purpose in a language. Only migrations write it: what somebody agreed to stays readable. */
@Entity
@Table(name = "consent_text")
class ConsentText {

    /** Purpose, version and language, such as {@code PHOTOGRAPH.1.en}. */
    @Id
    private String name;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private int textVersion;
    private String language;
    private String body;
    private String effect;

    @Version
    private long version;

    protected ConsentText() {}

    ConsentPurpose purpose() {
        return purpose;
    }

    int textVersion() {
        return textVersion;
    }

    String language() {
        return language;
    }

    String body() {
        return body;
    }

    String effect() {
        return effect;
    }
}
