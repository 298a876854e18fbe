-- A list of members read from a workbook: dry run, progress, result. What was read holds personal data and is encrypted; it is
-- kept for a day. Status values mirror ImportStatus. Progress is committed with the rows it counts, so that a restart goes on.
CREATE TABLE member_import (
  id              UUID         NOT NULL,
  delegation_id   UUID         NOT NULL,
  edition         INTEGER      NOT NULL,
  unit_code       VARCHAR(20)  NOT NULL,
  status          VARCHAR(20)  NOT NULL,
  file_name       VARCHAR(200) NOT NULL,
  report          BYTEA        NOT NULL,
  rows_good       INTEGER      NOT NULL,
  rows_warned     INTEGER      NOT NULL,
  rows_refused    INTEGER      NOT NULL,
  rows_skipped    INTEGER      NOT NULL,
  names_to_confirm BOOLEAN     NOT NULL,
  progress_done   INTEGER      NOT NULL,
  progress_total  INTEGER      NOT NULL,
  imported        INTEGER      NOT NULL,
  failure         VARCHAR(60),
  started_by      VARCHAR(255) NOT NULL,
  started_by_name VARCHAR(255) NOT NULL,
  started_at      TIMESTAMPTZ  NOT NULL,
  moved_at        TIMESTAMPTZ  NOT NULL,
  expires_at      TIMESTAMPTZ  NOT NULL,
  version         BIGINT       NOT NULL,
  CONSTRAINT member_import_pk PRIMARY KEY (id),
  CONSTRAINT member_import_delegation_fk FOREIGN KEY (delegation_id) REFERENCES delegation (id),
  CONSTRAINT member_import_status_ck CHECK (status IN ('CHECKED', 'RUNNING', 'DONE', 'FAILED')),
  CONSTRAINT member_import_progress_ck CHECK (0 <= imported AND imported <= progress_done AND progress_done <= progress_total),
  CONSTRAINT member_import_failure_ck CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);

CREATE INDEX member_import_delegation_ix ON member_import (delegation_id);
CREATE INDEX member_import_expiry_ix ON member_import (expires_at);
CREATE INDEX member_import_running_ix ON member_import (moved_at) WHERE status = 'RUNNING';

-- What was read of the file, apart from the report: it is needed only to plan anew and to hand out the refused rows.
CREATE TABLE member_import_source (
  import_id UUID   NOT NULL,
  content   BYTEA  NOT NULL,
  version   BIGINT NOT NULL,
  CONSTRAINT member_import_source_pk PRIMARY KEY (import_id),
  CONSTRAINT member_import_source_import_fk FOREIGN KEY (import_id) REFERENCES member_import (id) ON DELETE CASCADE
);
