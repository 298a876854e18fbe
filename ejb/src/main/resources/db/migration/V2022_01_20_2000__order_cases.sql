-- Every order of a list of cases gets columns that are never empty and an index that matches it, so that a page far behind costs as
-- much as the first. Cases without a deadline come last, escalated ones first, references by their number.
ALTER TABLE approval_case
  ADD COLUMN due_order TIMESTAMPTZ NOT NULL
    GENERATED ALWAYS AS (coalesce(due_at, TIMESTAMPTZ '9999-12-31 00:00:00+00')) STORED,
  ADD COLUMN escalation_order INTEGER NOT NULL
    GENERATED ALWAYS AS (CASE WHEN escalated_at IS NULL THEN 1 ELSE 0 END) STORED,
  ADD COLUMN reference_order VARCHAR(40) COLLATE "C" NOT NULL
    GENERATED ALWAYS AS (split_part(reference, '-', 2) || lpad(split_part(reference, '-', 3), 9, '0')) STORED;

DROP INDEX approval_case_inbox_ix;
CREATE INDEX approval_case_due_ix ON approval_case (edition, due_order, id);
CREATE INDEX approval_case_since_ix ON approval_case (edition, since, id);
CREATE INDEX approval_case_priority_ix ON approval_case (edition, escalation_order, due_order, id);
CREATE INDEX approval_case_number_ix ON approval_case (edition, reference_order, id);

-- What waits is little beside what was decided over the years.
CREATE INDEX approval_case_open_due_ix ON approval_case (edition, due_order, id) WHERE status = 'OPEN';
CREATE INDEX approval_case_open_since_ix ON approval_case (edition, since, id) WHERE status = 'OPEN';
CREATE INDEX approval_case_open_priority_ix ON approval_case (edition, escalation_order, due_order, id) WHERE status = 'OPEN';
CREATE INDEX approval_case_open_number_ix ON approval_case (edition, reference_order, id) WHERE status = 'OPEN';

-- A unit's own cases are few among all.
CREATE INDEX approval_case_unit_due_ix ON approval_case (edition, unit_code, due_order, id);
CREATE INDEX approval_case_open_unit_ix ON approval_case (edition, unit_code, due_order, id) WHERE status = 'OPEN';

-- Who looks for a case types how its reference begins.
CREATE INDEX approval_case_reference_ix ON approval_case (reference varchar_pattern_ops);

-- Whom a case involves is asked from the official's side as well.
CREATE INDEX case_involved_username_ix ON case_involved (username, case_id);
