package org.ciep.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * Tests on nodes with a database of their own, on copies of a server, or on rows that no other test looks at: they run beside the tests that share one platform, but the tests
 * of one class one after the other. Where several classes use the same nodes, a lock lets them take turns. They change no roles and no
 * accounts but those that they have made for themselves: there is one realm.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = OwnNodes.OfTheClass.class)
public @interface OwnNodes {

    /** Without a lock, the tests of a class that runs beside others run beside each other. */
    final class OfTheClass implements ResourceLocksProvider {

        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            return Set.of(new Lock(testClass.getName()));
        }
    }
}
