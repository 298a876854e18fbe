package org.ciep.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.processing.HQL;

/** Entities, queries and what leaves them. */
@AnalyzeClasses(packages = "org.ciep", importOptions = ImportOption.DoNotIncludeTests.class)
class EntitiesTest {

    @ArchTest
    static final ArchRule entities_stay_in_their_feature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("other features talk to the public service; an entity outside would be changed outside");

    @ArchTest
    static final ArchRule entities_have_a_version = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotAnnotatedWith(Immutable.class)
            .should(haveAVersion())
            .because("two editors never overwrite each other silently");

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an entity guards itself: it is changed by verbs of its life cycle");

    @ArchTest
    static final ArchRule entities_have_no_equals = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveName("equals")
            .orShould()
            .haveName("hashCode")
            .because("field access on a proxy breaks them; sets and maps hold ids");

    @ArchTest
    static final ArchRule only_audit_touches_audit_records = noClasses()
            .that()
            .resideOutsideOfPackage("org.ciep.audit")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("AuditRecord")
            .because("the trail is extended by AuditTrail and read by AuditReader, and in no other way");

    @ArchTest
    static final ArchRule queries_are_checked_while_compiling = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Queries_")
            .should()
            .callMethod(EntityManager.class, "createQuery", String.class)
            .orShould()
            .callMethod(EntityManager.class, "createQuery", String.class, Class.class)
            .because("queries stand in a package-private interface with @HQL, which the compiler checks;"
                    + " dynamic search uses criteria");

    @ArchTest
    static final ArchRule views_are_boxed = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Queries")
            .should(answerBoxedRecords())
            .because("a record with a primitive component compiles as a projection and fails at run time");

    @ArchTest
    static final ArchRule updates_name_the_version_that_they_count = methods()
            .that()
            .areAnnotatedWith(HQL.class)
            .should(nameTheVersion())
            .because(
                    "what \"update versioned\" counts is looked up by Hibernate 6.6 while it translates the statement, in a map that"
                            + " all threads share: of two at a fresh server, one fails");

    private static ArchCondition<JavaMethod> nameTheVersion() {
        return new ArchCondition<>("say which version they count") {
            @Override
            public void check(JavaMethod query, ConditionEvents events) {
                var hql = String.valueOf(query.getAnnotationOfType(HQL.class.getName())
                        .get("value")
                        .orElseThrow());
                events.add(new SimpleConditionEvent(
                        query, !hql.contains("update versioned"), query.getFullName() + " is \"update versioned\""));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAVersion() {
        return new ArchCondition<>("have a field with @Version") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                boolean versioned =
                        entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                events.add(new SimpleConditionEvent(entity, versioned, entity.getName() + " has no @Version"));
            }
        };
    }

    private static ArchCondition<JavaMethod> answerBoxedRecords() {
        return new ArchCondition<>("answer records of boxed components") {
            @Override
            public void check(JavaMethod query, ConditionEvents events) {
                query.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isRecord() && type.getPackageName().startsWith("org.ciep"))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isPrimitive()
                                && !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .forEach(field -> events.add(
                                SimpleConditionEvent.violated(query, field.getFullName() + " is primitive")));
            }
        };
    }
}
