-- Requests that took effect, by the key their client chose: the same request sent twice takes effect once.
CREATE TABLE idempotent_answer (
  caller       VARCHAR(100) NOT NULL,
  key          VARCHAR(64)  NOT NULL,
  fingerprint  BYTEA        NOT NULL,
  at           TIMESTAMPTZ  NOT NULL,
  answer       BYTEA,
  CONSTRAINT idempotent_answer_pk PRIMARY KEY (caller, key)
);

CREATE INDEX idempotent_answer_at_ix ON idempotent_answer (at);
