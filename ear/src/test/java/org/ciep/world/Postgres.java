package org.ciep.world;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL server on loopback, as durable as production: what it acknowledged survives a crash. It authenticates
 * nobody, which is why it listens nowhere else.
 */
public final class Postgres implements AutoCloseable {

    /** Owns the schema; only migrations use it. */
    public static final String OWNER = "ciep_owner";

    /** The application's user: owns nothing. */
    public static final String APPLICATION = "ciep_app";

    private static final String PASSWORD = "loopback-only";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server whose data stays in the given directory between starts. */
    public static Postgres start(Path directory, int port) {
        try {
            return new Postgres(EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("timezone", "UTC")
                    .setPGStartupWait(java.time.Duration.ofMinutes(10))
                    .start());
        } catch (IOException e) {
            throw new WorldException("PostgreSQL did not start in " + directory + ": " + e.getMessage(), e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Makes the database, its schema and the two users of the platform, unless they are there. */
    public Database platformDatabase(String name) {
        for (var role : List.of(OWNER, APPLICATION)) {
            unlessThere(
                    "select 1 from pg_roles where rolname = '" + role + "'",
                    "create role " + role + " login password '" + PASSWORD + "'");
        }
        emptyDatabase(name);
        try (var connection = connect(name, "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists ciep authorization " + OWNER);
            statement.execute("grant usage on schema ciep to " + APPLICATION);
            statement.execute("revoke create on schema public from public");
        } catch (SQLException e) {
            throw new WorldException("The schema of " + name + " cannot be made: " + e.getMessage(), e);
        }
        return new Database(name);
    }

    /** Makes an empty database, unless it is there. */
    public void emptyDatabase(String name) {
        unlessThere("select 1 from pg_database where datname = '" + name + "'", "create database " + name);
    }

    private void unlessThere(String question, String statementText) {
        try (var connection = connect("postgres", "postgres");
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery(question)) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute(statementText);
        } catch (SQLException e) {
            throw new WorldException("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    private Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(url(database), user, PASSWORD);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new WorldException("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }

    /** A database of the platform: how a server reaches it, and how a test looks into it. */
    public final class Database {

        private final String name;

        private Database(String name) {
            this.name = name;
        }

        /** The environment variables by which the platform finds this database. */
        public Map<String, String> settings() {
            return Map.of(
                    "CIEP_DB_URL", url(name) + "?currentSchema=ciep",
                    "CIEP_DB_USER", APPLICATION,
                    "CIEP_DB_PASSWORD", PASSWORD,
                    "CIEP_DB_OWNER_USER", OWNER,
                    "CIEP_DB_OWNER_PASSWORD", PASSWORD);
        }

        /** A connection of the owner, past every right of the application; for tests. */
        public Connection asOwner() throws SQLException {
            return connection(OWNER);
        }

        /** A connection past the owner's limits, too, such as how long it waits before it looks for a deadlock; for tests. */
        public Connection asSuperuser() throws SQLException {
            return connection("postgres");
        }

        /** A connection with the rights of the application; for tests. */
        public Connection asApplication() throws SQLException {
            return connection(APPLICATION);
        }

        private Connection connection(String user) throws SQLException {
            return DriverManager.getConnection(url(name) + "?currentSchema=ciep", user, PASSWORD);
        }
    }
}
