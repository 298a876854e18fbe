-- The same for all rows of a statement at once: where many cases are decided together, asking for each of them costs the database more
-- than to decide them.

-- Before the officials are counted (triggers take turns by their names): who decides where there is no seat hears that, whoever it is.
CREATE OR REPLACE FUNCTION refuse_decision_without_seat() RETURNS trigger LANGUAGE plpgsql SET search_path = ciep AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM made
    JOIN approval_case ON approval_case.id = made.case_id
    JOIN approval_stage ON approval_stage.route_id = approval_case.route_id AND approval_stage.position = made.stage
    WHERE made.seat > approval_stage.decisions) THEN
    RAISE EXCEPTION 'new row for relation "approval_decision" violates check constraint "approval_decision_seat_ck"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_decision_seat_ck';
  END IF;
  IF EXISTS (
    SELECT 1 FROM made
    JOIN case_skip ON case_skip.case_id = made.case_id AND case_skip.round = made.round AND case_skip.stage = made.stage) THEN
    RAISE EXCEPTION 'new row for relation "approval_decision" violates check constraint "approval_decision_skip_ck"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_decision_skip_ck';
  END IF;
  RETURN NULL;
END
$$;

DROP TRIGGER approval_decision_seated ON approval_decision;
CREATE TRIGGER approval_decision_allowed AFTER INSERT ON approval_decision
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION refuse_decision_without_seat();

-- Within a round everything that counts is there before the case moves; only what a new round passes over is written after the case,
-- and there it is still asked when the transaction ends.
CREATE FUNCTION refuse_moves_with_empty_seats() RETURNS trigger LANGUAGE plpgsql SET search_path = ciep AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM moved
    JOIN stood ON stood.id = moved.id
    JOIN approval_stage ON approval_stage.route_id = moved.route_id
    WHERE moved.status IN ('OPEN', 'APPROVED')
      AND (stood.status, stood.stage) IS DISTINCT FROM (moved.status, moved.stage)
      AND stood.round = moved.round
      AND (moved.status = 'APPROVED' OR approval_stage.position < moved.stage)
      AND NOT EXISTS (
        SELECT 1 FROM case_skip
        WHERE case_skip.case_id = moved.id AND case_skip.round = moved.round AND case_skip.stage = approval_stage.position)
      AND approval_stage.decisions > (
        SELECT count(DISTINCT given.seat) FROM approval_decision AS given
        WHERE given.case_id = moved.id AND given.round = moved.round AND given.stage = approval_stage.position
          AND given.outcome = 'APPROVE'
          AND NOT EXISTS (
            SELECT 1 FROM approval_decision AS revocation
            WHERE revocation.case_id = given.case_id AND revocation.round = given.round AND revocation.stage = given.stage
              AND revocation.seat = given.seat AND revocation.turn = given.turn + 1))) THEN
    RAISE EXCEPTION 'new row for relation "approval_case" violates check constraint "approval_case_seats_ck"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_case_seats_ck';
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER approval_case_moved AFTER UPDATE ON approval_case
  REFERENCING OLD TABLE AS stood NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION refuse_moves_with_empty_seats();

DROP TRIGGER approval_case_seats ON approval_case;
CREATE CONSTRAINT TRIGGER approval_case_seats AFTER UPDATE ON approval_case DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW
  WHEN (NEW.status IN ('OPEN', 'APPROVED') AND OLD.round IS DISTINCT FROM NEW.round)
  EXECUTE FUNCTION refuse_move_with_empty_seat();
