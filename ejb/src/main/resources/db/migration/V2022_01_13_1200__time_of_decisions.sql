-- How long a decision took and until when it was due, for the figures. Decisions that were made before do not say.
ALTER TABLE approval_decision ADD COLUMN due_at TIMESTAMPTZ;
ALTER TABLE approval_decision ADD COLUMN waited_seconds BIGINT;
ALTER TABLE approval_decision ADD CONSTRAINT approval_decision_waited_ck CHECK (waited_seconds >= 0);

CREATE INDEX approval_case_unit_ix ON approval_case (edition, unit_code, status);
CREATE INDEX approval_decision_case_ix ON approval_decision (case_id, stage);
