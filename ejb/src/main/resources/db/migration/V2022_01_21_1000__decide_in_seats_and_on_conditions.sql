-- A stage may need several decisions, each by somebody else, and may be there for certain cases only: for some kinds of unit or
-- categories, for what goes over a quota, for what comes late. What is empty or false restricts nothing.
ALTER TABLE approval_stage
  ADD COLUMN decisions INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN unit_kinds VARCHAR(40)[] NOT NULL DEFAULT '{}',
  ADD COLUMN categories VARCHAR(40)[] NOT NULL DEFAULT '{}',
  ADD COLUMN only_overflow BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN only_late BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT approval_stage_decisions_ck CHECK (decisions BETWEEN 1 AND 5);

-- How many approvals the stage has where the case waits, for lists and so that each of them changes the version; and whether the
-- host city has a say in the present round, so that the case exists for its reviewers.
ALTER TABLE approval_case
  ADD COLUMN given INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN concerns_host BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT approval_case_given_ck CHECK (given BETWEEN 0 AND 4);
UPDATE approval_case SET concerns_host = true
WHERE EXISTS (
  SELECT 1 FROM approval_stage
  WHERE approval_stage.route_id = approval_case.route_id AND 'host-reviewer' IN (role, escalation_role));
CREATE INDEX approval_case_host_ix ON approval_case (edition, due_order, id) WHERE concerns_host;

-- Which stages a round passes over, and which of its conditions the case does not meet. Decided when the round begins, and final.
CREATE TABLE case_skip (
  case_id  UUID        NOT NULL,
  round    INTEGER     NOT NULL,
  stage    INTEGER     NOT NULL,
  because  VARCHAR(20) NOT NULL,
  CONSTRAINT case_skip_pk PRIMARY KEY (case_id, round, stage),
  CONSTRAINT case_skip_case_fk FOREIGN KEY (case_id) REFERENCES approval_case (id),
  CONSTRAINT case_skip_because_ck CHECK (because IN ('UNIT_KIND', 'CATEGORY', 'OVERFLOW', 'LATE'))
);

CREATE FUNCTION refuse_change_of_skip() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What a round passes over is final' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER case_skip_final BEFORE UPDATE OR DELETE ON case_skip
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_skip();

-- At a stage each of the decisions that it needs has a seat, and on each seat decisions and revocations take turns as before.
ALTER TABLE approval_decision ADD COLUMN seat INTEGER NOT NULL DEFAULT 1;
ALTER TABLE approval_decision ALTER COLUMN seat DROP DEFAULT;
ALTER TABLE approval_decision ADD CONSTRAINT approval_decision_seat_ck CHECK (seat >= 1);

ALTER TABLE approval_decision DROP CONSTRAINT approval_decision_turn_fk;
ALTER TABLE approval_decision DROP CONSTRAINT approval_decision_stage_uk;
ALTER TABLE approval_decision ADD CONSTRAINT approval_decision_stage_uk UNIQUE (case_id, round, stage, seat, turn);
ALTER TABLE approval_decision ADD CONSTRAINT approval_decision_turn_fk
  FOREIGN KEY (case_id, round, stage, seat, answers_turn) REFERENCES approval_decision (case_id, round, stage, seat, turn);

-- A stage has as many seats as it needs decisions, and none in a round that passes over it. That nobody takes two of them the count
-- of officials says already.
CREATE FUNCTION refuse_decision_without_seat() RETURNS trigger LANGUAGE plpgsql SET search_path = ciep AS $$
BEGIN
  IF NEW.seat > (
    SELECT approval_stage.decisions FROM approval_case
    JOIN approval_stage ON approval_stage.route_id = approval_case.route_id AND approval_stage.position = NEW.stage
    WHERE approval_case.id = NEW.case_id) THEN
    RAISE EXCEPTION 'new row for relation "approval_decision" violates check constraint "approval_decision_seat_ck"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_decision_seat_ck';
  END IF;
  IF EXISTS (SELECT 1 FROM case_skip
    WHERE case_skip.case_id = NEW.case_id AND case_skip.round = NEW.round AND case_skip.stage = NEW.stage) THEN
    RAISE EXCEPTION 'new row for relation "approval_decision" violates check constraint "approval_decision_skip_ck"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_decision_skip_ck';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER approval_decision_seated BEFORE INSERT ON approval_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_decision_without_seat();
