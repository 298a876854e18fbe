-- Both names of a decision that a deputy made. Until now nobody could decide for another, so the name alone was never filled.
ALTER TABLE approval_decision RENAME COLUMN on_behalf_of TO on_behalf_of_name;
ALTER TABLE approval_decision ALTER COLUMN on_behalf_of_name TYPE VARCHAR(250);
ALTER TABLE approval_decision ADD COLUMN on_behalf_of VARCHAR(100);
ALTER TABLE approval_decision ADD COLUMN deputy_id UUID;
ALTER TABLE approval_decision ADD CONSTRAINT approval_decision_behalf_ck CHECK (
  num_nulls(on_behalf_of, on_behalf_of_name, deputy_id) IN (0, 3));
ALTER TABLE approval_decision ADD CONSTRAINT approval_decision_deputy_fk
  FOREIGN KEY (deputy_id, on_behalf_of, decided_by) REFERENCES deputy (id, represented, deputy);

CREATE INDEX approval_decision_behalf_ix ON approval_decision (on_behalf_of, case_id) WHERE on_behalf_of IS NOT NULL;

-- Rule 2, whoever decides for whom: an official counts with the own decisions and with those that a deputy made for the official.
-- At one stage of a case, whatever the round:
CREATE TABLE case_official (
  case_id   UUID         NOT NULL,
  official  VARCHAR(100) NOT NULL,
  stage     INTEGER      NOT NULL,
  CONSTRAINT case_official_pk PRIMARY KEY (case_id, official),
  CONSTRAINT case_official_stage_uk UNIQUE (case_id, official, stage),
  CONSTRAINT case_official_case_fk FOREIGN KEY (case_id) REFERENCES approval_case (id)
);

-- … and once in a round.
CREATE TABLE decision_official (
  decision_id  UUID         NOT NULL,
  case_id      UUID         NOT NULL,
  round        INTEGER      NOT NULL,
  stage        INTEGER      NOT NULL,
  official     VARCHAR(100) NOT NULL,
  CONSTRAINT decision_official_pk PRIMARY KEY (case_id, round, official),
  CONSTRAINT decision_official_decision_fk FOREIGN KEY (decision_id) REFERENCES approval_decision (id),
  CONSTRAINT decision_official_stage_fk FOREIGN KEY (case_id, official, stage)
    REFERENCES case_official (case_id, official, stage)
);

-- Written with each decision and by nothing else: the application may only read both tables. In the order of the names, so that
-- two decisions at the same moment wait for each other and not both.
CREATE FUNCTION count_deciding_officials() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = ciep AS $$
BEGIN
  INSERT INTO case_official (case_id, official, stage)
  SELECT NEW.case_id, counted.official, NEW.stage
  FROM unnest(array_remove(ARRAY[NEW.decided_by, NEW.on_behalf_of], NULL)) AS counted (official)
  ORDER BY counted.official
  ON CONFLICT ON CONSTRAINT case_official_pk DO NOTHING;
  INSERT INTO decision_official (decision_id, case_id, round, stage, official)
  SELECT NEW.id, NEW.case_id, NEW.round, NEW.stage, counted.official
  FROM unnest(array_remove(ARRAY[NEW.decided_by, NEW.on_behalf_of], NULL)) AS counted (official)
  ORDER BY counted.official;
  RETURN NULL;
END
$$;

INSERT INTO case_official (case_id, official, stage)
SELECT DISTINCT ON (case_id, decided_by) case_id, decided_by, stage FROM approval_decision ORDER BY case_id, decided_by, decided_at;
INSERT INTO decision_official (decision_id, case_id, round, stage, official)
SELECT id, case_id, round, stage, decided_by FROM approval_decision;

CREATE TRIGGER approval_decision_counted AFTER INSERT ON approval_decision
  FOR EACH ROW EXECUTE FUNCTION count_deciding_officials();
