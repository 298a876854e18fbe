package org.ciep.partner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.TidyText;
import org.jspecify.annotations.Nullable;

/** What an application may say, what it lacks, and what is in doubt. */
final class ApplicationRules {

    private static final int MOST_BOOTHS = 2_000;
    private static final BigDecimal LARGEST_AREA = new BigDecimal(100_000);

    private ApplicationRules() {}

    /** @throws InvalidInput if something cannot be kept, not even in a draft */
    static ApplicationContent tidied(ApplicationEntry entry) {
        var errors = new ArrayList<Violation>();
        var texts = new TidyText(errors);
        var name = new OrganisationName(
                texts.line("/nameZh", entry.name().zh(), 200),
                texts.line("/nameEn", entry.name().en(), 200),
                texts.line("/nameDe", entry.name().de(), 200));
        var creditCode = texts.line("/creditCode", entry.creditCode(), 40);
        var registration = new Registration(
                creditCode == null
                        ? null
                        : UnifiedSocialCreditCode.of(creditCode).text(),
                texts.line("/registerNumber", entry.registerNumber(), 60));
        var details =
                new OrganisationDetails(name, entry.kind(), registration, texts.line("/address", entry.address(), 400));
        var content = new ApplicationContent(
                details,
                texts.line("/contactName", entry.contactName(), 200),
                texts.line("/contactPhone", entry.contactPhone(), 40),
                within(entry.booths(), errors),
                within(entry.area(), errors));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return content;
    }

    private static @Nullable Integer within(@Nullable Integer booths, List<Violation> errors) {
        if (booths != null && (booths < 0 || booths > MOST_BOOTHS)) {
            errors.add(Violation.error("/booths", "number-out-of-range"));
        }
        return booths;
    }

    private static @Nullable BigDecimal within(@Nullable BigDecimal area, List<Violation> errors) {
        if (area == null) {
            return null;
        }
        if (area.signum() < 0 || area.compareTo(LARGEST_AREA) > 0) {
            errors.add(Violation.error("/area", "number-out-of-range"));
        }
        return area.setScale(2, RoundingMode.HALF_UP);
    }

    /** What is missing for a submission; empty if nothing is. */
    static List<Violation> missing(ApplicationContent content) {
        var missing = new ArrayList<Violation>();
        var details = content.details();
        if (details.sortName().isEmpty()) {
            missing.add(Violation.error("/nameZh", "organisation-name-missing"));
        }
        require("/kind", details.kind(), missing);
        if (details.registration().creditCode() == null
                && details.registration().registerNumber() == null) {
            missing.add(Violation.error("/creditCode", "registration-missing"));
        }
        require("/address", details.address(), missing);
        require("/contactName", content.contactName(), missing);
        return List.copyOf(missing);
    }

    private static void require(String pointer, @Nullable Object value, List<Violation> missing) {
        if (value == null) {
            missing.add(Violation.error(pointer, "required"));
        }
    }

    /**
     * What is in doubt; never in the way. A number that fails its check asks for the licence, which is a finding of its own as long as
     * there is none.
     *
     * @param licensed is the licence there? Asked only where it matters
     */
    static List<Violation> doubts(OrganisationDetails details, BooleanSupplier licensed) {
        var doubts = new ArrayList<Violation>();
        var creditCode = details.registration().creditCode();
        if (creditCode != null) {
            UnifiedSocialCreditCode.of(creditCode)
                    .flaw()
                    .ifPresent(flaw -> doubts.add(Violation.warning("/creditCode", code(flaw))));
        }
        var registerNumber = details.registration().registerNumber();
        if (registerNumber != null && !new RegisterNumber(registerNumber).isPlausible()) {
            doubts.add(Violation.warning("/registerNumber", "register-number-form"));
        }
        if (!doubts.isEmpty() && !licensed.getAsBoolean()) {
            doubts.add(Violation.warning("/licence", "licence-wanted"));
        }
        return List.copyOf(doubts);
    }

    private static String code(UnifiedSocialCreditCode.Flaw flaw) {
        return "credit-code-" + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
