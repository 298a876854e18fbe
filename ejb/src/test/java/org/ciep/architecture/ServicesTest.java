package org.ciep.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.ciep.platform.DomainException;

/** Services: who may call them, and where their time comes from. */
@AnalyzeClasses(packages = "org.ciep", importOptions = ImportOption.DoNotIncludeTests.class)
class ServicesTest {

    @ArchTest
    static final ArchRule roles_on_every_service_method = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should(sayWhoMayCall())
            .because("authorization lives in the services, whoever calls them: screen, API, job");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.ciep.platform.PlatformTime")
            .should()
            .callMethodWhere(askTheMachineForTheTime())
            .orShould()
            .callConstructor(Date.class)
            .because("a window ends at a tested second only if the time can be set");

    @ArchTest
    static final ArchRule refusals_are_public_and_named_for_what_is_wrong = classes()
            .that()
            .areAssignableTo(DomainException.class)
            .should()
            .haveSimpleNameNotEndingWith("Exception")
            .orShould()
            .haveFullyQualifiedName(DomainException.class.getName())
            .because("a refusal is a sentence of the domain, not a technical failure");

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils)")
            .orShould()
            .haveNameMatching(".*\\.(Base[A-Z].*|Abstract[A-Z].*Service)")
            .because("such names hide that a class has no subject of its own");

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = says(method) || says(method.getOwner());
                events.add(new SimpleConditionEvent(
                        method, said, method.getFullName() + " has neither @RolesAllowed nor @PermitAll"));
            }
        };
    }

    private static boolean says(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class);
    }

    private static boolean says(JavaClass service) {
        return service.isAnnotatedWith(RolesAllowed.class) || service.isAnnotatedWith(PermitAll.class);
    }

    private static DescribedPredicate<JavaCall<?>> askTheMachineForTheTime() {
        var machine = Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone", "system", "tickSeconds");
        return DescribedPredicate.describe("ask the machine for the time", call -> {
            var owner = call.getTargetOwner();
            var name = call.getName();
            boolean now = name.equals("now")
                    && owner.getPackageName().startsWith("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return now
                    || (machine.contains(name) && owner.isEquivalentTo(Clock.class))
                    || (machine.contains(name) && owner.isEquivalentTo(System.class));
        });
    }
}
