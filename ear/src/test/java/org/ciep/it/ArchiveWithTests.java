package org.ciep.it;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.ciep.world.World;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that ships, with a module of tests added. */
final class ArchiveWithTests {

    private ArchiveWithTests() {}

    /** For {@code @Deployment}; every class that a test uses in the container is named here. */
    static EnterpriseArchive of(Class<?>... classes) {
        return with(
                World.archive(),
                ShrinkWrap.create(WebArchive.class, "tests.war").addClasses(classes));
    }

    /**
     * Of an archive that was changed for the test.
     *
     * @param resource the name of a text that the tests find on their class path
     */
    static EnterpriseArchive of(Path archive, String resource, String text, Class<?>... classes) {
        return with(
                archive,
                ShrinkWrap.create(WebArchive.class, "tests.war")
                        .addClasses(classes)
                        .addAsResource(new StringAsset(text), resource));
    }

    private static EnterpriseArchive with(Path archive, WebArchive tests) {
        tests.addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        var whole = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, archive.toFile());
        whole.delete("META-INF/application.xml"); // else the added module is ignored
        return whole.addAsModule(Testable.archiveToTest(tests));
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
