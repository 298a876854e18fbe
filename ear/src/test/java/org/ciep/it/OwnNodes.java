package org.ciep.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Tests on nodes with a database of their own, which nothing else sees: they run beside the tests that share one platform. Where several
 * classes use the same nodes, a lock lets them take turns. They change neither accounts nor roles, of which there is one realm.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@interface OwnNodes {}
