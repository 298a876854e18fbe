package org.ciep.platform;

import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema to the state that this version of the platform expects, before the server starts and with the rights of
 * the schema's owner, which the running platform never has. A migration that fails is rolled back and ends the start.
 */
public final class SchemaMigration {

    private SchemaMigration() {}

    /** Reads the database's address and both its users from the environment. */
    public static void main(String[] arguments) {
        try {
            run(System.getenv());
        } catch (FlywayException e) {
            System.err.println("The platform does not start: the database could not be migrated. " + e.getMessage());
            System.exit(1);
        }
    }

    /** Migrates the schema {@code ciep} of the database that the settings name. */
    public static void run(Map<String, String> settings) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(
                        required(settings, "CIEP_DB_URL"),
                        required(settings, "CIEP_DB_OWNER_USER"),
                        required(settings, "CIEP_DB_OWNER_PASSWORD"))
                .defaultSchema("ciep")
                .schemas("ciep")
                .createSchemas(false)
                .locations("classpath:db/migration")
                .placeholders(Map.of("appUser", required(settings, "CIEP_DB_USER")))
                .connectRetries(10)
                .load()
                .migrate();
    }

    private static String required(Map<String, String> settings, String name) {
        return Objects.requireNonNull(settings.get(name), () -> "The environment variable " + name + " is missing");
    }
}
