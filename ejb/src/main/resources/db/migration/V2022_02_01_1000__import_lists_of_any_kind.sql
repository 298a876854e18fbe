-- What reads, checks and stores a list of members does the same for staff of partner organisations: one table for both. What a list
-- is imported into stands behind its kind (kinds mirror ImportKind); the computed columns keep the references honest.
ALTER TABLE member_import RENAME TO list_import;
ALTER TABLE list_import RENAME CONSTRAINT member_import_pk TO list_import_pk;
ALTER TABLE list_import RENAME CONSTRAINT member_import_status_ck TO list_import_status_ck;
ALTER TABLE list_import RENAME CONSTRAINT member_import_progress_ck TO list_import_progress_ck;
ALTER TABLE list_import RENAME CONSTRAINT member_import_failure_ck TO list_import_failure_ck;
ALTER INDEX member_import_expiry_ix RENAME TO list_import_expiry_ix;
ALTER INDEX member_import_running_ix RENAME TO list_import_running_ix;
ALTER TABLE member_import_source RENAME TO list_import_source;
ALTER TABLE list_import_source RENAME CONSTRAINT member_import_source_pk TO list_import_source_pk;
ALTER TABLE list_import_source RENAME CONSTRAINT member_import_source_import_fk TO list_import_source_import_fk;

ALTER TABLE list_import DROP CONSTRAINT member_import_delegation_fk;
DROP INDEX member_import_delegation_ix;
ALTER TABLE list_import RENAME COLUMN delegation_id TO target_id;
ALTER TABLE list_import RENAME COLUMN unit_code TO owner_code;
ALTER TABLE list_import ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'MEMBERS';
ALTER TABLE list_import ALTER COLUMN kind DROP DEFAULT;
-- Of mails to those who are stored; those who are running already write none.
ALTER TABLE list_import ADD COLUMN language VARCHAR(10);
UPDATE list_import SET language = 'zh-CN' WHERE status <> 'CHECKED';
ALTER TABLE list_import
  ADD COLUMN delegation_id UUID GENERATED ALWAYS AS (CASE WHEN kind = 'MEMBERS' THEN target_id END) STORED,
  ADD COLUMN organisation_id UUID GENERATED ALWAYS AS (CASE WHEN kind = 'STAFF' THEN target_id END) STORED,
  ADD CONSTRAINT list_import_kind_ck CHECK (kind IN ('MEMBERS', 'STAFF')),
  ADD CONSTRAINT list_import_language_ck CHECK (language IN ('zh-CN', 'en', 'de') AND (status = 'CHECKED' OR language IS NOT NULL)),
  ADD CONSTRAINT list_import_delegation_fk FOREIGN KEY (delegation_id) REFERENCES delegation (id),
  ADD CONSTRAINT list_import_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation_accreditation (id);

CREATE INDEX list_import_delegation_ix ON list_import (delegation_id) WHERE delegation_id IS NOT NULL;
CREATE INDEX list_import_organisation_ix ON list_import (organisation_id) WHERE organisation_id IS NOT NULL;
