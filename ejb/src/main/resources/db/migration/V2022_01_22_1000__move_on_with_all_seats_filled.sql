-- No case moves on, and none is approved, before each stage that it leaves behind has all its decisions. A seat is filled while an
-- approval stands there: the one that a revocation answers does not count. Asked when the transaction ends, because what a round
-- passes over is written after the case; and only where a case moves.
CREATE FUNCTION refuse_move_with_empty_seat() RETURNS trigger LANGUAGE plpgsql SET search_path = ciep AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM approval_stage
    WHERE approval_stage.route_id = NEW.route_id
      AND (NEW.status = 'APPROVED' OR approval_stage.position < NEW.stage)
      AND NOT EXISTS (
        SELECT 1 FROM case_skip
        WHERE case_skip.case_id = NEW.id AND case_skip.round = NEW.round AND case_skip.stage = approval_stage.position)
      AND approval_stage.decisions > (
        SELECT count(DISTINCT given.seat) FROM approval_decision AS given
        WHERE given.case_id = NEW.id AND given.round = NEW.round AND given.stage = approval_stage.position
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

CREATE CONSTRAINT TRIGGER approval_case_seats AFTER UPDATE ON approval_case DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW
  WHEN (NEW.status IN ('OPEN', 'APPROVED') AND (OLD.status, OLD.round, OLD.stage) IS DISTINCT FROM (NEW.status, NEW.round, NEW.stage))
  EXECUTE FUNCTION refuse_move_with_empty_seat();
