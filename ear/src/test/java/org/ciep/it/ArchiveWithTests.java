package org.ciep.it;

import java.io.File;
import java.net.URISyntaxException;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.ciep.world.World;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that ships, with a module of tests added. */
final class ArchiveWithTests {

    private ArchiveWithTests() {}

    /** For {@code @Deployment}; every class that a test uses in the container is named here. */
    static EnterpriseArchive of(Class<?>... classes) {
        var tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(classes)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        var archive = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, World.archive().toFile());
        archive.delete("META-INF/application.xml"); // else the added module is ignored
        return archive.addAsModule(Testable.archiveToTest(tests));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " comes from nowhere", e);
        }
    }
}
