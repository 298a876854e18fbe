package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 500 rows over HTTP, beside the floor of the same run: the workbook's XML read as a stream, and 500 times three rows inserted. */
@Tag("bench")
@DisplayName("The import of 500 rows")
class ImportBenchIT {

    private static final int RUNS = 5;
    private static final int ROWS = 500;

    @Test
    void takes_less_than_two_seconds() throws IOException, XMLStreamException, SQLException {
        var file = Lists.file(Lists.TIDY);
        var figure = Duration.ofDays(1);
        var floor = Duration.ofDays(1);
        for (int run = 0; run < RUNS; run++) {
            floor = least(floor, floor(file));
            figure = least(figure, figure(file));
        }

        Report.BENCH.add(
                "import of 500 rows: %d ms; floor (stream and batch insert): %d ms; ratio %.1f; best of %d",
                figure.toMillis(), floor.toMillis(), (double) figure.toNanos() / floor.toNanos(), RUNS);
        assertThat(figure).isLessThan(Duration.ofSeconds(2));
    }

    private static Duration figure(byte[] file) {
        var lists = Lists.ofNewDelegation();
        long start = System.nanoTime();
        var checked = lists.check("500.xlsx", file).expect(201);
        lists.execute(checked).expect(202);
        var done = lists.awaitEnd(Lists.id(checked));
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(done.getInt("imported")).isEqualTo(ROWS);
        return took;
    }

    private static Duration floor(byte[] file) throws IOException, XMLStreamException, SQLException {
        long start = System.nanoTime();
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    var reader = factory.createXMLStreamReader(new ByteArrayInputStream(archive.readAllBytes()));
                    while (reader.hasNext()) {
                        reader.next();
                    }
                }
            }
        }
        insert();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void insert() throws SQLException {
        try (var connection = World.shared().database().asOwner();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists import_floor (id bigserial primary key, content text)");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into import_floor (content) values (?)")) {
                for (int row = 0; row < ROWS * 3; row++) {
                    insert.setString(1, "x".repeat(200));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
