-- Rule 7: a stage names to whom its breach goes, and how many working days before its end those who may decide are reminded. Only a
-- role that is bound to no unit can take a unit's place.
ALTER TABLE approval_stage
  ADD COLUMN escalation_role VARCHAR(40),
  ADD COLUMN reminder_days INTEGER NOT NULL DEFAULT 1;
UPDATE approval_stage SET escalation_role = 'ministry-approver';
ALTER TABLE approval_stage
  ALTER COLUMN escalation_role SET NOT NULL,
  ADD CONSTRAINT approval_stage_escalation_ck
    CHECK (escalation_role IN ('ministry-approver', 'host-reviewer', 'security-officer')),
  ADD CONSTRAINT approval_stage_reminder_ck CHECK (reminder_days BETWEEN 1 AND working_days);

-- When a reminder is due, until it has gone; since when the case waits for the escalation role as well. Neither is part of what
-- an official decides on, so neither changes the version.
ALTER TABLE approval_case
  ADD COLUMN remind_at TIMESTAMPTZ,
  ADD COLUMN escalated_at TIMESTAMPTZ;
UPDATE approval_case SET remind_at = due_at - INTERVAL '1 day' WHERE status = 'OPEN';
ALTER TABLE approval_case
  ADD CONSTRAINT approval_case_told_ck CHECK (status = 'OPEN' OR num_nonnulls(remind_at, escalated_at) = 0);

CREATE INDEX approval_case_remind_ix ON approval_case (remind_at, id) WHERE remind_at IS NOT NULL;
CREATE INDEX approval_case_breach_ix ON approval_case (due_at, id) WHERE status = 'OPEN' AND escalated_at IS NULL;

-- Whom the platform told that a stage's time is nearly over, or over: once for each time that a case waits at a stage, whatever
-- becomes of the calendar and however many nodes look.
CREATE TABLE deadline_notice (
  id       UUID         NOT NULL,
  case_id  UUID         NOT NULL,
  round    INTEGER      NOT NULL,
  stage    INTEGER      NOT NULL,
  kind     VARCHAR(20)  NOT NULL,
  role     VARCHAR(40)  NOT NULL,
  since    TIMESTAMPTZ  NOT NULL,
  due_at   TIMESTAMPTZ  NOT NULL,
  at       TIMESTAMPTZ  NOT NULL,
  version  BIGINT       NOT NULL,
  CONSTRAINT deadline_notice_pk PRIMARY KEY (id),
  CONSTRAINT deadline_notice_once_uk UNIQUE (case_id, round, stage, since, kind),
  CONSTRAINT deadline_notice_case_fk FOREIGN KEY (case_id) REFERENCES approval_case (id),
  CONSTRAINT deadline_notice_kind_ck CHECK (kind IN ('REMINDER', 'ESCALATION'))
);

-- In whose right a decision was made that the stage's own role should have made.
ALTER TABLE approval_decision ADD COLUMN escalation_role VARCHAR(40);
