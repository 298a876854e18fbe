-- The same for all decisions of a statement at once: row by row, counting costs the database as much as the decisions themselves.
CREATE OR REPLACE FUNCTION count_deciding_officials() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = ciep AS $$
BEGIN
  INSERT INTO case_official (case_id, official, stage)
  SELECT made.case_id, counted.official, made.stage
  FROM made CROSS JOIN LATERAL unnest(array_remove(ARRAY[made.decided_by, made.on_behalf_of], NULL)) AS counted (official)
  WHERE made.outcome = 'REVOKE'
  ORDER BY made.case_id, counted.official;
  INSERT INTO case_official (case_id, official, stage)
  SELECT DISTINCT made.case_id, counted.official, made.stage
  FROM made CROSS JOIN LATERAL unnest(array_remove(ARRAY[made.decided_by, made.on_behalf_of], NULL)) AS counted (official)
  WHERE made.outcome <> 'REVOKE'
  ORDER BY made.case_id, counted.official
  ON CONFLICT ON CONSTRAINT case_official_pk DO NOTHING;
  INSERT INTO decision_official (decision_id, case_id, round, stage, official)
  SELECT made.id, made.case_id, made.round, made.stage, counted.official
  FROM made CROSS JOIN LATERAL unnest(array_remove(ARRAY[made.decided_by, made.on_behalf_of], NULL)) AS counted (official)
  ORDER BY made.case_id, counted.official;
  RETURN NULL;
END
$$;

DROP TRIGGER approval_decision_counted ON approval_decision;
CREATE TRIGGER approval_decision_counted AFTER INSERT ON approval_decision
  REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION count_deciding_officials();
