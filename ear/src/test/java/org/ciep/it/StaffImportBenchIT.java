package org.ciep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.ciep.world.SampleMembers;
import org.ciep.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * 10,000 persons over HTTP, dry run and import, beside the floor of the same run: the workbook's XML read as a stream, and the same rows
 * brought by {@code COPY} into tables with the same indexes. None has an address of mails.
 */
@Tag("bench")
@DisplayName("The import of 10,000 staff")
class StaffImportBenchIT {

    private static final int RUNS = 4;
    private static final int ROWS = 10_000;

    /** What is stored of a person, by table. */
    private static final Map<String, String> STORED = stored();

    private static Map<String, String> stored() {
        var ofEdition = "(select %s from ciep.staff_accreditation where edition = :edition)";
        var stored = new LinkedHashMap<String, String>();
        stored.put("person", "id in " + ofEdition.formatted("person_id"));
        stored.put("identity_document", "id in " + ofEdition.formatted("document_id"));
        stored.put("staff_accreditation", "edition = :edition");
        stored.put("staff_contributor", "staff_id in " + ofEdition.formatted("id"));
        stored.put("audit_record", "action = 'STAFF_ADDED' and subject in " + ofEdition.formatted("reference"));
        return stored;
    }

    @Test
    void takes_a_few_times_what_reading_and_copying_takes() throws IOException, XMLStreamException, SQLException {
        var figure = Duration.ofDays(1);
        var floor = Duration.ofDays(1);
        for (int run = 0; run < RUNS; run++) {
            var file = workbook(run);
            var acme = AcmeStaff.ofAccredited();
            figure = least(figure, figure(acme, file));
            floor = least(floor, floor(acme.edition, file));
        }

        Report.BENCH.add(
                "import of %d staff: %d ms; floor (stream and COPY): %d ms; ratio %.1f; best of %d",
                ROWS, figure.toMillis(), floor.toMillis(), (double) figure.toNanos() / floor.toNanos(), RUNS);
        assertThat(figure).isLessThan(floor.multipliedBy(12));
    }

    private static Duration figure(AcmeStaff acme, byte[] file) {
        var lists = new StaffLists(acme);
        long start = System.nanoTime();
        var checked = lists.check("staff.xlsx", file).expect(201);
        lists.execute(checked).expect(202);
        var done = lists.awaitEnd(checked);
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(done.getInt("imported")).isEqualTo(ROWS);
        return took;
    }

    /** Persons of whom each is born on another day, and in each run has another number. */
    private static byte[] workbook(int run) {
        var head = row(1, List.of("类别", "姓", "名", "证件类型", "证件号码", "国籍", "职务", "电话"));
        return HostileFiles.workbook(
                IntStream.range(0, ROWS)
                        .mapToObj(person -> {
                            var birth = LocalDate.of(1960, 1, 1).plusDays(person);
                            var body = "440300" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + (771 + 2 * run);
                            var number = SampleMembers.withCheck(body);
                            return row(
                                    person + 2, List.of("参展人员", "王", "伟", "居民身份证", number, "中国", "经理", "13800000000"));
                        })
                        .collect(Collectors.joining("", "<sheetData>" + head, "</sheetData>")),
                "");
    }

    private static String row(int number, List<String> texts) {
        return texts.stream()
                .map(text -> "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>")
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    private static Duration floor(int edition, byte[] file) throws IOException, XMLStreamException, SQLException {
        try (var connection = World.shared().database().asOwner()) {
            var rows = prepare(connection, edition);
            long start = System.nanoTime();
            read(file);
            connection.setAutoCommit(false);
            for (var table : rows.entrySet()) {
                var copied = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy floor_" + table.getKey() + " from stdin",
                                new ByteArrayInputStream(table.getValue()));
                assertThat(copied).as(table.getKey()).isEqualTo(ROWS);
            }
            connection.commit();
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    /** The rows of each table, for which there is an empty one like it. */
    private static Map<String, byte[]> prepare(Connection connection, int edition) throws SQLException, IOException {
        var rows = new LinkedHashMap<String, byte[]>();
        for (var table : STORED.entrySet()) {
            try (var statement = connection.createStatement()) {
                statement.execute("drop table if exists floor_" + table.getKey());
                statement.execute("create table floor_%1$s (like ciep.%1$s including all)".formatted(table.getKey()));
            }
            var out = new ByteArrayOutputStream();
            var where = table.getValue().replace(":edition", String.valueOf(edition));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from ciep." + table.getKey() + " where " + where + ") to stdout", out);
            rows.put(table.getKey(), out.toByteArray());
        }
        return rows;
    }

    private static void read(byte[] file) throws IOException, XMLStreamException {
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
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
