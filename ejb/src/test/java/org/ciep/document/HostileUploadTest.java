package org.ciep.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.ciep.platform.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A hostile file")
@TestInstance(Lifecycle.PER_CLASS)
class HostileUploadTest {

    /** Of a processor, for each file, whatever else the machine does. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    private final UploadCleaning cleaning = new UploadCleaning();
    private ServerSocketChannel server;
    private List<HostileFile> files;
    private Duration longest = Duration.ZERO;
    private @Nullable HostileFile slowest;

    @BeforeAll
    void wait_for_a_call() throws IOException {
        LIBRARY.setLevel(Level.OFF);
        server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.configureBlocking(false);
        var address = "http://127.0.0.1:" + server.socket().getLocalPort() + "/";
        files = Stream.of(
                        HostileDisguises.all(address),
                        HostilePictures.all(),
                        HostilePdfs.all(address),
                        HostilePdfBombs.all())
                .flatMap(List::stream)
                .toList();
    }

    @AfterAll
    void nobody_called() throws IOException {
        try (var waiting = server) {
            // The figure that the proof asks for, where whoever runs the test reads it
            System.out.printf(
                    "%d hostile files, at most %d ms of a processor: %s%n", files.size(), longest.toMillis(), slowest);
            assertThat(waiting.accept()).as("a call from a file").isNull();
            try (var call = new Socket()) {
                call.connect(waiting.getLocalAddress());
                waiting.configureBlocking(true);
                try (var seen = waiting.accept()) {
                    assertThat(seen).as("a call is seen, if there is one").isNotNull();
                }
            }
        }
    }

    @Test
    void is_one_of_many() {
        assertThat(files).hasSizeGreaterThan(200);
        assertThat(files.stream().filter(HostileFile::mustBeRefused).map(HostileFile::code))
                .contains(
                        "document-script", "document-action", "document-attachment", "document-form", "document-media")
                .contains(
                        "document-external", "document-encrypted", "document-too-complex", "document-too-many-pixels");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void is_refused_or_made_harmless(HostileFile file) {
        var outcome = cleaned(file);

        if (outcome instanceof DomainException refusal) {
            assertThat(refusal.code()).isEqualTo(file.code());
        } else {
            assertThat(file.mustBeRefused()).as("must be refused").isFalse();
            Harmless.check((CleanUpload) Objects.requireNonNull(outcome));
        }
    }

    @Test
    void is_no_photograph_if_it_is_a_PDF() {
        var pdf = new Upload("a.jpg", TestPdf.of("", "").plain());

        assertThatThrownBy(() -> cleaning.clean(pdf, DocumentPurpose.PHOTOGRAPH))
                .isInstanceOfSatisfying(UploadRefused.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("document-not-a-picture"));
    }

    /** In this thread, whose time is taken. */
    private Object cleaned(HostileFile file) {
        var threads = ManagementFactory.getThreadMXBean();
        var upload = file.upload();
        long before = threads.getCurrentThreadCpuTime();
        try {
            return cleaning.clean(upload, DocumentPurpose.LICENCE);
        } catch (DomainException refusal) {
            return refusal;
        } finally {
            var taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
            if (taken.compareTo(longest) > 0) {
                longest = taken;
                slowest = file;
            }
            assertThat(taken).as("time of a processor").isLessThan(LONGEST);
        }
    }

    private Stream<Arguments> hostile() {
        return files.stream().map(file -> arguments(file));
    }
}
