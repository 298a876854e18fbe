package org.ciep.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests on nodes with a database of their own, which nothing else sees: they run beside the tests that share one platform, and one
 * such class at a time. They change neither accounts nor roles, and sign nobody in by a browser: of all that there is one realm.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("nodes with a database of their own")
@interface OwnNodes {}
