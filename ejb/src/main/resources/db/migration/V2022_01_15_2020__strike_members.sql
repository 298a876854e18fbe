-- An approval may strike single parts of its subject with a reason each: the rest is approved. A part is struck once by a decision.
CREATE TABLE decision_strike (
  decision_id  UUID          NOT NULL,
  position     INTEGER       NOT NULL,
  part_id      UUID          NOT NULL,
  reason_code  VARCHAR(20)   NOT NULL,
  reason_text  VARCHAR(2000) NOT NULL,
  CONSTRAINT decision_strike_pk PRIMARY KEY (decision_id, position),
  CONSTRAINT decision_strike_part_uk UNIQUE (decision_id, part_id),
  CONSTRAINT decision_strike_decision_fk FOREIGN KEY (decision_id) REFERENCES approval_decision (id),
  CONSTRAINT decision_strike_reason_ck CHECK (char_length(btrim(reason_text)) > 0)
);

CREATE TRIGGER decision_strike_final BEFORE UPDATE OR DELETE ON decision_strike
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_decision();

-- How many of the members of an approved delegation were struck; member_count says how many are in force then.
ALTER TABLE delegation ADD COLUMN struck_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE delegation ALTER COLUMN struck_count DROP DEFAULT;
ALTER TABLE delegation ADD CONSTRAINT delegation_struck_count_ck CHECK (
  struck_count >= 0 AND (struck_count = 0 OR status IN ('APPROVED', 'WITHDRAWN')));
