package org.ciep.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who answers for the application, and how the platform reaches that person. */
@Embeddable
class Contact {

    @Column(name = "contact_name")
    private @Nullable String name;

    @Column(name = "contact_phone")
    private @Nullable String phone;

    private String email;
    private String language;

    protected Contact() {}

    /** @param email confirmed by a link, in lower case */
    Contact(String email, String language) {
        this.email = email;
        this.language = language;
    }

    private Contact(Contact before, String language, @Nullable String name, @Nullable String phone) {
        this(before.email, language);
        this.name = name;
        this.phone = phone;
    }

    /** Another person or number; the address stays, as it was confirmed. */
    Contact named(@Nullable String newName, @Nullable String newPhone) {
        return new Contact(this, language, newName, newPhone);
    }

    /** The same who reads another language now. */
    Contact reading(String newLanguage) {
        return new Contact(this, newLanguage, name, phone);
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String phone() {
        return phone;
    }

    String email() {
        return email;
    }

    String language() {
        return language;
    }
}
