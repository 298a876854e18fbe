package org.ciep.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Features and what they may know of each other. */
@AnalyzeClasses(packages = "org.ciep", importOptions = ImportOption.DoNotIncludeTests.class)
class FeaturesTest {

    /** From the ground up; features of one row do not know each other. */
    private static final List<List<String>> ORDER = List.of(
            List.of("platform"),
            List.of("identity"),
            List.of("audit"),
            List.of("edition"),
            List.of("home", "person", "document", "quota", "account", "consent"),
            List.of("approval"),
            List.of("notification"),
            List.of("imports"),
            List.of("delegation", "partner"),
            List.of("badge"),
            List.of("gate"));

    @ArchTest
    static final ArchRule no_cycles = slices().matching("org.ciep.(*)..")
            .should()
            .beFreeOfCycles()
            .because("features that know each other in a circle can only be understood and changed together");

    @ArchTest
    static void the_order_of_features(JavaClasses classes) {
        for (int row = 0; row < ORDER.size(); row++) {
            for (var feature : ORDER.get(row)) {
                noClasses()
                        .that(resideInAPackage("org.ciep." + feature + ".."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(notBelow(row, feature))
                        .because("a feature knows only what stands before it: platform, identity, audit, edition, then"
                                + " persons and approval, then what is approved")
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    @ArchTest
    static final ArchRule every_class_belongs_to_a_feature_of_the_order = classes()
            .should()
            .resideInAnyPackage(ORDER.stream()
                    .flatMap(List::stream)
                    .map(feature -> "org.ciep." + feature + "..")
                    .toArray(String[]::new))
            .because("a new feature needs its place in the order");

    @ArchTest
    static final ArchRule no_http = noClasses()
            .that()
            .haveNameNotMatching("org\\.ciep\\.identity\\.RealmClient(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "java.net.http..")
            .because("use cases are called by jobs and timers too; HTTP is translated in one place, the web module;"
                    + " the one exception speaks to the realm");

    @ArchTest
    static final ArchRule no_wire_format = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.ciep.imports.SealedJson")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.json.bind..")
            .because(
                    "what goes over the wire is mapped in the web module; the one exception is what is stored encrypted");

    @ArchTest
    static final ArchRule one_class_reads_tokens = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.ciep.identity.CallerFromToken")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.wildfly..", "org.jboss..")
            .because("the server's private classes may change with its version");

    @ArchTest
    static final ArchRule migrations_run_beside_the_server = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.ciep.platform.SchemaMigration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flywaydb..")
            .because("the running platform has neither the migration's library nor the owner's rights");

    private static String[] notBelow(int row, String feature) {
        return Stream.concat(
                        ORDER.get(row).stream().filter(other -> !other.equals(feature)),
                        ORDER.subList(row + 1, ORDER.size()).stream().flatMap(List::stream))
                .map(other -> "org.ciep." + other + "..")
                .toArray(String[]::new);
    }
}
