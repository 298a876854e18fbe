package org.ciep.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an organisation says of itself; tidy already. */
@Embeddable
class OrganisationDetails {

    @Column(name = "name_zh")
    private @Nullable String nameZh;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "name_de")
    private @Nullable String nameDe;

    @Enumerated(EnumType.STRING)
    private @Nullable OrganisationKind kind;

    private @Nullable String creditCode;
    private @Nullable String registerNumber;
    private @Nullable String address;

    /** Of a draft in which nothing is filled in yet. */
    static final OrganisationDetails NONE =
            new OrganisationDetails(OrganisationName.NONE, null, new Registration(null, null), null);

    protected OrganisationDetails() {}

    OrganisationDetails(
            OrganisationName name,
            @Nullable OrganisationKind kind,
            Registration registration,
            @Nullable String address) {
        this.nameZh = name.zh();
        this.nameEn = name.en();
        this.nameDe = name.de();
        this.kind = kind;
        this.creditCode = registration.creditCode();
        this.registerNumber = registration.registerNumber();
        this.address = address;
    }

    OrganisationName name() {
        return new OrganisationName(nameZh, nameEn, nameDe);
    }

    Registration registration() {
        return new Registration(creditCode, registerNumber);
    }

    @Nullable
    OrganisationKind kind() {
        return kind;
    }

    @Nullable
    String address() {
        return address;
    }

    /** What a list is ordered by: the first name that there is, Chinese before English before German. */
    Optional<String> sortName() {
        return Stream.of(Optional.ofNullable(nameZh), Optional.ofNullable(nameEn), Optional.ofNullable(nameDe))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
