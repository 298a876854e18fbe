-- A decision is never edited; its revocation is a new decision by other eyes (rule 5). At a stage, in a round, decisions and
-- revocations take turns: 1 decides, 2 revokes it, 3 decides anew. The foreign key lets no turn begin before the one it answers.
ALTER TABLE approval_decision ADD COLUMN turn INTEGER NOT NULL DEFAULT 1;
ALTER TABLE approval_decision ALTER COLUMN turn DROP DEFAULT;
ALTER TABLE approval_decision ADD COLUMN answers_turn INTEGER GENERATED ALWAYS AS (nullif(turn - 1, 0)) STORED;

ALTER TABLE approval_decision DROP CONSTRAINT approval_decision_stage_uk;
ALTER TABLE approval_decision ADD CONSTRAINT approval_decision_stage_uk UNIQUE (case_id, round, stage, turn);
ALTER TABLE approval_decision ADD CONSTRAINT approval_decision_turn_fk
  FOREIGN KEY (case_id, round, stage, answers_turn) REFERENCES approval_decision (case_id, round, stage, turn);

ALTER TABLE approval_decision DROP CONSTRAINT approval_decision_outcome_ck;
ALTER TABLE approval_decision ADD CONSTRAINT approval_decision_outcome_ck CHECK (
  outcome IN ('APPROVE', 'RETURN', 'REJECT', 'REVOKE'));
ALTER TABLE approval_decision ADD CONSTRAINT approval_decision_turn_ck CHECK (
  turn >= 1 AND (turn % 2 = 0) = (outcome = 'REVOKE'));

-- Whoever decided anything in the case, in whatever round, does not revoke in it: those are not other eyes. For everything else
-- the rows say what they said before: once in a round, and at one stage of a case.
CREATE OR REPLACE FUNCTION count_deciding_officials() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = ciep AS $$
BEGIN
  IF NEW.outcome = 'REVOKE' THEN
    INSERT INTO case_official (case_id, official, stage)
    SELECT NEW.case_id, counted.official, NEW.stage
    FROM unnest(array_remove(ARRAY[NEW.decided_by, NEW.on_behalf_of], NULL)) AS counted (official)
    ORDER BY counted.official;
  ELSE
    INSERT INTO case_official (case_id, official, stage)
    SELECT NEW.case_id, counted.official, NEW.stage
    FROM unnest(array_remove(ARRAY[NEW.decided_by, NEW.on_behalf_of], NULL)) AS counted (official)
    ORDER BY counted.official
    ON CONFLICT ON CONSTRAINT case_official_pk DO NOTHING;
  END IF;
  INSERT INTO decision_official (decision_id, case_id, round, stage, official)
  SELECT NEW.id, NEW.case_id, NEW.round, NEW.stage, counted.official
  FROM unnest(array_remove(ARRAY[NEW.decided_by, NEW.on_behalf_of], NULL)) AS counted (official)
  ORDER BY counted.official;
  RETURN NULL;
END
$$;
