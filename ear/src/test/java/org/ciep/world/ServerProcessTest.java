package org.ciep.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A server that a script has started")
class ServerProcessTest {

    private static final List<String> SCRIPT = List.of("sh", "-c", "sleep 600 & wait");

    @Test
    void is_stopped_even_if_ctrl_c_has_ended_the_script_before(@TempDir Path directory) {
        var process = ServerProcess.start("server", directory, SCRIPT, Map.of(), directory.resolve("log"));
        var server = started(process);
        process.remember();
        process.handle().destroyForcibly();
        process.handle().onExit().join();

        process.stop();

        assertThat(server.isAlive()).isFalse();
    }

    private static ProcessHandle started(ServerProcess process) {
        var child = process.handle().descendants().findFirst();
        while (child.isEmpty() && process.isAlive()) {
            Thread.onSpinWait();
            child = process.handle().descendants().findFirst();
        }
        return child.orElseThrow();
    }
}
