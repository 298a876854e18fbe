-- One decision on many cases: first what would happen to each (rule 8), then what has happened. The decisions themselves are
-- those of the cases; what stands here is the way to them, and can be gone again after an interruption.
CREATE TABLE bulk_decision (
  id            UUID         NOT NULL,
  decided_by    VARCHAR(100) NOT NULL,
  outcome       VARCHAR(20)  NOT NULL,
  reason_code   VARCHAR(20),
  reason_text   VARCHAR(2000),
  on_behalf_of  VARCHAR(100),
  created_at    TIMESTAMPTZ  NOT NULL,
  version       BIGINT       NOT NULL,
  CONSTRAINT bulk_decision_pk PRIMARY KEY (id),
  CONSTRAINT bulk_decision_outcome_ck CHECK (outcome IN ('APPROVE', 'RETURN', 'REJECT')),
  CONSTRAINT bulk_decision_reason_ck CHECK (
    outcome = 'APPROVE' OR (reason_code IS NOT NULL AND char_length(btrim(reason_text)) > 0))
);

CREATE INDEX bulk_decision_list_ix ON bulk_decision (decided_by, created_at DESC, id DESC);

CREATE TABLE bulk_item (
  id            UUID         NOT NULL,
  bulk_id       UUID         NOT NULL,
  position      INTEGER      NOT NULL,
  reference     VARCHAR(20)  NOT NULL,
  case_id       UUID,
  round         INTEGER      NOT NULL,
  seen_version  BIGINT       NOT NULL,
  result        VARCHAR(20)  NOT NULL,
  code          VARCHAR(60),
  version       BIGINT       NOT NULL,
  CONSTRAINT bulk_item_pk PRIMARY KEY (id),
  CONSTRAINT bulk_item_position_uk UNIQUE (bulk_id, position),
  CONSTRAINT bulk_item_reference_uk UNIQUE (bulk_id, reference),
  CONSTRAINT bulk_item_bulk_fk FOREIGN KEY (bulk_id) REFERENCES bulk_decision (id),
  CONSTRAINT bulk_item_case_fk FOREIGN KEY (case_id) REFERENCES approval_case (id),
  CONSTRAINT bulk_item_result_ck CHECK (result IN ('READY', 'REFUSED', 'DECIDED', 'SKIPPED')),
  CONSTRAINT bulk_item_code_ck CHECK ((result IN ('REFUSED', 'SKIPPED')) = (code IS NOT NULL)),
  CONSTRAINT bulk_item_case_ck CHECK (case_id IS NOT NULL OR result = 'REFUSED')
);

CREATE INDEX bulk_item_result_ix ON bulk_item (bulk_id, result, position);
