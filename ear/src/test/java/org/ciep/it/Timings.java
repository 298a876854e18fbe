package org.ciep.it;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long things take that are done in turns, so that whatever else the machine does meets all of them alike. */
final class Timings {

    private Timings() {}

    /** What is timed. */
    interface Timed {
        void run() throws SQLException;
    }

    /** The 95th percentile of each, in milliseconds, after a quarter as many runs that do not count. */
    static List<Double> p95(int runs, List<Timed> things) throws SQLException {
        var times = new ArrayList<List<Double>>();
        things.forEach(thing -> times.add(new ArrayList<>()));
        for (int run = -runs / 4; run < runs; run++) {
            for (int thing = 0; thing < things.size(); thing++) {
                double took = time(things.get(thing));
                if (run >= 0) {
                    times.get(thing).add(took);
                }
            }
        }
        return times.stream().map(Timings::p95).toList();
    }

    private static double time(Timed timed) throws SQLException {
        long start = System.nanoTime();
        timed.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double p95(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() * 95 / 100);
    }

    /** Reads all rows of queries. */
    static void rows(PreparedStatement... statements) throws SQLException {
        for (var statement : statements) {
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }
}
