package org.ciep.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.Clock;

/** The boundary translates, and does nothing else. */
@AnalyzeClasses(packages = "org.ciep.web", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundaryRulesTest {

    @ArchTest
    static final ArchRule no_cycles = slices().matching("org.ciep.web.(*)..")
            .should()
            .beFreeOfCycles()
            .because("features of the boundary stand beside each other, as those of the domain do");

    @ArchTest
    static final ArchRule only_problem_sees_persistence = noClasses()
            .that()
            .resideOutsideOfPackage("org.ciep.web.problem")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
            .because("what the database does is the domain's business; only its failures are translated here");

    @ArchTest
    static final ArchRule errors_are_translated_in_one_package = classes()
            .that()
            .areAssignableTo(ExceptionMapper.class)
            .should()
            .resideInAPackage("org.ciep.web.problem")
            .because("every error is a problem document from one place");

    @ArchTest
    static final ArchRule resources_are_beans_of_a_request = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RequestScoped.class)
            .andShould()
            .haveSimpleNameEndingWith("Resource")
            .because("a resource is found by its name and lives as long as its request");

    @ArchTest
    static final ArchRule resources_catch_nothing = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(catchNothing())
            .because("failures are translated by the mappers, once and in the same way everywhere");

    @ArchTest
    static final ArchRule wire_types_are_records = classes()
            .that()
            .haveSimpleNameEndingWith("Json")
            .should()
            .beRecords()
            .because("a reviewer sees what leaves the system, and a missing field does not compile");

    @ArchTest
    static final ArchRule the_domain_does_not_know_wire_types = noClasses()
            .that()
            .haveSimpleNameEndingWith("Json")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Service")
            .because("a wire record holds values; use cases are called by resources");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage("org.ciep.web.security")
            .should()
            .callMethodWhere(askTheMachineForTheTime())
            .because(
                    "the platform has one time; only what concerns the realm's tokens and sessions uses the machine's");

    private static ArchCondition<JavaClass> catchNothing() {
        return new ArchCondition<>("catch nothing") {
            @Override
            public void check(JavaClass resource, ConditionEvents events) {
                resource.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(block -> !block.getCaughtThrowables().isEmpty())
                        .forEach(block -> events.add(
                                SimpleConditionEvent.violated(resource, "catch in " + block.getSourceCodeLocation())));
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> askTheMachineForTheTime() {
        return DescribedPredicate.describe("ask the machine for the time", call -> {
            var owner = call.getTargetOwner();
            boolean now = call.getName().equals("now")
                    && owner.getPackageName().startsWith("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return now
                    || (call.getName().startsWith("system") && owner.isEquivalentTo(Clock.class))
                    || (call.getName().equals("currentTimeMillis") && owner.isEquivalentTo(System.class));
        });
    }
}
