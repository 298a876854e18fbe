-- A year of the working-day calendar has a version of its own, so that two administrators cannot overwrite each other. A year
-- without a row was never changed by hand: version 0.
CREATE TABLE calendar_year (
  year        INTEGER NOT NULL,
  changed_at  TIMESTAMPTZ,
  version     BIGINT  NOT NULL,
  CONSTRAINT calendar_year_pk PRIMARY KEY (year),
  CONSTRAINT calendar_year_year_ck CHECK (year BETWEEN 2000 AND 2100)
);

ALTER TABLE audit_record
  DROP CONSTRAINT audit_record_kind_ck,
  ADD CONSTRAINT audit_record_kind_ck
    CHECK (object_kind IN ('EDITION', 'DELEGATION', 'MEMBER', 'IMPORT', 'CASE', 'SESSION', 'CALENDAR'));
