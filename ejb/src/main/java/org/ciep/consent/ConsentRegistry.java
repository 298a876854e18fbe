package org.ciep.consent;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditTrail;
import org.ciep.platform.Texts;

/** Records consents. The calling feature has asked who may, and lets changes of one subject happen one after the other. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class ConsentRegistry {

    @Inject
    EntityManager entityManager;

    @Inject
    ConsentQueries queries;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The texts that hold now, one for each purpose, in the order of the purposes. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public List<ConsentWording> wording() {
        var byPurpose = queries.current().stream()
                .collect(Collectors.groupingBy(
                        ConsentText::purpose, () -> new EnumMap<>(ConsentPurpose.class), toMap()));
        return byPurpose.values().stream().map(ConsentRegistry::wording).toList();
    }

    private static Collector<ConsentText, ?, Map<String, ConsentText>> toMap() {
        return Collectors.toMap(ConsentText::language, Function.identity());
    }

    private static ConsentWording wording(Map<String, ConsentText> byLanguage) {
        var one = Objects.requireNonNull(byLanguage.get("en"));
        return new ConsentWording(
                one.purpose(),
                one.textVersion(),
                texts(byLanguage, ConsentText::body),
                texts(byLanguage, ConsentText::effect));
    }

    private static Texts texts(Map<String, ConsentText> byLanguage, Function<ConsentText, String> text) {
        Function<String, String> in = language -> text.apply(Objects.requireNonNull(byLanguage.get(language)));
        return new Texts(in.apply("zh-CN"), in.apply("en"), in.apply("de"));
    }

    /** One for each purpose, in the order of the purposes. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public List<ConsentState> of(UUID subjectId) {
        var known = new EnumMap<ConsentPurpose, ConsentState>(ConsentPurpose.class);
        queries.of(subjectId).forEach(consent -> known.put(consent.purpose(), consent.state()));
        return Stream.of(ConsentPurpose.values())
                .map(purpose -> known.getOrDefault(purpose, ConsentState.missing(purpose)))
                .toList();
    }

    /** Whether everything that nobody is accredited without is given, and holds. */
    @PermitAll
    @TransactionAttribute(SUPPORTS)
    public boolean hasRequired(UUID subjectId) {
        return of(subjectId).stream()
                .allMatch(state -> state.isGiven() || !state.purpose().isRequired());
    }

    /**
     * Records what was agreed to; what holds already stays as it is.
     *
     * @param language in which the texts were read
     * @throws ConsentTextChanged if another version of a text holds by now
     */
    @PermitAll
    public void give(ConsentSubject subject, Collection<ConsentGiven> given, String language) {
        var current = wording().stream().collect(Collectors.toMap(ConsentWording::purpose, ConsentWording::version));
        var known = queries.of(subject.id());
        for (var one : given) {
            if (!one.version().equals(current.get(one.purpose()))) {
                throw new ConsentTextChanged();
            }
            if (known.stream().noneMatch(consent -> consent.isOf(one))) {
                entityManager.persist(new Consent(subject.id(), one, language, clock.instant()));
                trail.append(
                        AuditAction.CONSENT_GIVEN, subject.trail(), details(one.purpose(), one.version(), language));
            }
        }
        entityManager.flush();
    }

    /**
     * Takes a consent back.
     *
     * @throws ConsentNotGiven if there is none that holds
     */
    @PermitAll
    public void withdraw(ConsentSubject subject, ConsentPurpose purpose) {
        var holding = queries.of(subject.id()).stream()
                .filter(consent ->
                        consent.purpose() == purpose && consent.state().isGiven())
                .toList();
        if (holding.isEmpty()) {
            throw new ConsentNotGiven();
        }
        end(subject, holding);
    }

    /** Nothing holds any more: it is another person's matter now than of the one who agreed. */
    @PermitAll
    public void lapse(ConsentSubject subject) {
        end(
                subject,
                queries.of(subject.id()).stream()
                        .filter(consent -> consent.state().isGiven())
                        .toList());
    }

    private void end(ConsentSubject subject, List<Consent> holding) {
        for (var consent : holding) {
            consent.withdraw(clock.instant());
            var state = consent.state();
            trail.append(
                    AuditAction.CONSENT_WITHDRAWN,
                    subject.trail(),
                    details(
                            consent.purpose(),
                            Objects.requireNonNull(state.version()),
                            Objects.requireNonNull(state.language())));
        }
        entityManager.flush();
    }

    private static Map<String, String> details(ConsentPurpose purpose, int version, String language) {
        return Map.of("purpose", purpose.name(), "version", String.valueOf(version), "language", language);
    }
}
