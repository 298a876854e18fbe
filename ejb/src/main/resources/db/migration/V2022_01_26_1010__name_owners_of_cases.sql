-- A case may belong to a partner organisation: its code stands where a delegating unit's would, and its name beside it, for lists, mails
-- and searches. A delegating unit's name is known.
ALTER TABLE approval_case
  ADD COLUMN owner_zh VARCHAR(200),
  ADD COLUMN owner_en VARCHAR(200),
  ADD COLUMN owner_de VARCHAR(200),
  ADD CONSTRAINT approval_case_owner_ck CHECK (num_nulls(owner_zh, owner_en, owner_de) IN (0, 3));

CREATE INDEX approval_case_owner_zh_ix ON approval_case (owner_zh varchar_pattern_ops) WHERE owner_zh IS NOT NULL;
CREATE INDEX approval_case_owner_en_ix ON approval_case (owner_en varchar_pattern_ops) WHERE owner_en IS NOT NULL;
CREATE INDEX approval_case_owner_de_ix ON approval_case (owner_de varchar_pattern_ops) WHERE owner_de IS NOT NULL;
