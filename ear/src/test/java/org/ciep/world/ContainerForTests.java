package org.ciep.world;

import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts a node without an archive before the first test in the container, and tells Arquillian where it is: Arquillian
 * deploys the archive there, together with the tests. Ends the world after the last test.
 */
public final class ContainerForTests implements TestExecutionListener {

    private static boolean started;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (plan.countTestIdentifiers(ContainerForTests::isInContainer) > 0) {
            start();
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

    private static synchronized void start() {
        if (!started) {
            started = true;
            var node = World.shared().startContainer();
            System.setProperty("ciep.container.home", node.home().toString());
            System.setProperty("ciep.container.management", String.valueOf(node.managementPort()));
        }
    }
}
