-- What the application may do: everything with its tables but to make or change them, the audit trail and the ledger of quotas it can
-- only extend, and who counts as having decided a case it can only read: a trigger writes that with each decision. Built-in mail
-- templates it can only read.
-- Runs after every migration, so that new tables are covered: ${flyway:timestamp}
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ciep TO ${appUser};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ciep TO ${appUser};
REVOKE ALL ON flyway_schema_history FROM ${appUser};
DO $$
BEGIN
  IF to_regclass('ciep.audit_record') IS NOT NULL THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON audit_record FROM ${appUser};
  END IF;
  IF to_regclass('ciep.mail_template') IS NOT NULL THEN
    REVOKE INSERT, UPDATE, DELETE ON mail_template FROM ${appUser};
  END IF;
  IF to_regclass('ciep.quota_entry') IS NOT NULL THEN
    REVOKE UPDATE, DELETE, TRUNCATE ON quota_entry FROM ${appUser};
    REVOKE DELETE ON quota FROM ${appUser};
  END IF;
  IF to_regclass('ciep.decision_official') IS NOT NULL THEN
    REVOKE INSERT, UPDATE, DELETE ON case_official, decision_official FROM ${appUser};
  END IF;
END
$$;
