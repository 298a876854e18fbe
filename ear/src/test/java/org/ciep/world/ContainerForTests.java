package org.ciep.world;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts a node without an archive beside the first tests, and tells Arquillian where it is before the first test in the container:
 * Arquillian deploys the archive there, together with the tests. Ends the world after the last test.
 */
public final class ContainerForTests implements TestExecutionListener {

    private static @Nullable CompletableFuture<WildFlyNode> container;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (plan.countTestIdentifiers(ContainerForTests::isInContainer) > 0) {
            start();
        }
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (isInContainer(test)) {
            var node = start().join();
            System.setProperty("ciep.container.home", node.home().toString());
            System.setProperty("ciep.container.management", String.valueOf(node.managementPort()));
        }
    }

    /** Before the virtual machine ends: there the database would end first, and the servers would wait for it. */
    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        World.endShared();
    }

    private static boolean isInContainer(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName())
                .filter(name -> name.endsWith("ServiceIT"))
                .isPresent();
    }

    private static synchronized CompletableFuture<WildFlyNode> start() {
        if (container == null) {
            container = CompletableFuture.supplyAsync(World.shared()::startContainer);
        }
        return container;
    }
}
